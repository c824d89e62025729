import Racing
import RecordBook
import Rulebook
import ShortTrack

/// Lines picked by an official and starters exchanged by hand, as statements.
extension EventProgress {
    /// The statement that a round is skated by another line.
    func pick(_ line: ProgressionLine, because reason: String) throws(Refusal) -> [Body] {
        guard !reason.isEmpty else { throw .reasonMissing("picking another line") }
        do { _ = try checking(line) } catch { throw Refusal(error) }
        return [.line(PickedLine(event: event, line: line, reason: reason))]
    }

    /// The statement that a picked line is withdrawn.
    func withdraw(
        _ statement: Int, of record: EventRecord, because reason: String
    ) throws(Refusal) -> [Body] {
        guard let picked = record.pickedLines.first(where: { $0.statement.sequence == statement })
        else { throw .unknown("statement \(statement) that picks a line of this event") }
        guard !reason.isEmpty else { throw .reasonMissing("withdrawing a line") }
        do { _ = try withdrawingLine(of: picked.value.line.round) } catch { throw Refusal(error) }
        return [
            .retracted(
                Retraction(statement: statement, subject: picked.value.subject, reason: reason))
        ]
    }

    /// The start lists after an exchange.
    func exchange(_ swap: Swap) throws(Refusal) -> [Body] {
        guard !swap.reason.isEmpty else { throw .reasonMissing("exchanging two starters") }
        do { return try startLists(after: swap).map(Body.startList) } catch {
            throw Refusal(error)
        }
    }
}

extension Refusal {
    fileprivate init(_ error: LineRefusal) {
        switch error {
        case .skated, .drawn: self = .notNow(error.description)
        case .notOnTheWay, .wrongNumber, .wrongRaces, .unfilled: self = .unfit(error.description)
        }
    }

    fileprivate init(_ error: SwapRefusal) {
        switch error {
        case .skated: self = .notNow(error.description)
        case .noStart, .oneStarter, .twoRounds: self = .unfit(error.description)
        }
    }
}

extension Act {
    /// The last statement an author had to know of who is not in one race alone; nothing for
    /// other acts.
    func latest(in event: EventRecord) -> Int? {
        switch self {
        case .pick, .withdrawLine: event.latestLine
        case .swap(let swap): swap.races.compactMap { event.races[$0]?.latest }.max()
        case .sign(let round): event.latestStartList(of: round.round)
        case .entries, .draw, .record, .rule, .step, .makeOfficial, .withdraw: nil
        }
    }

    /// What it is about, for whoever was too late.
    var subject: String {
        switch self {
        case .pick, .withdrawLine: "The lines of \(event)"
        case .swap(let swap): swap.races.sorted().map(\.title).joined(separator: " and ")
        case .sign(let round): "The start lists: \(round.title)"
        case .entries, .draw, .record, .rule, .step, .makeOfficial, .withdraw:
            race?.title ?? "\(event)"
        }
    }
}
