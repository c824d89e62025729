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

    /// The start lists after an exchange.
    func exchange(_ swap: Swap) throws(Refusal) -> [Body] {
        guard !swap.reason.isEmpty else { throw .reasonMissing("exchanging two starters") }
        do { return try startLists(after: swap).map(Body.startList) } catch {
            throw Refusal(error)
        }
    }
}

extension Refusal {
    init(_ error: LineRefusal) {
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
        case .pick: event.latestLine
        case .swap(let swap): swap.races.compactMap { event.races[$0]?.latest }.max()
        case .sign(let round): event.latestStartList(of: round.round)
        case .makeRoundOfficial(let round):
            event.races.values.filter { $0.id.round == round.round }.map(\.latest).max()
        case .protest(let protest):
            event.protests.first { $0.protest.slug == protest.slug }?.latest
        case .lock(let lock): event.locks[lock.round]?.statement.sequence
        case .entries, .draw, .record, .rule, .step, .makeOfficial: nil
        }
    }

    /// What it is about, for whoever was too late.
    var subject: String {
        switch self {
        case .pick: "The lines of \(event)"
        case .protest(let protest): protest.title
        case .lock(let lock): lock.round.title
        case .swap(let swap): swap.races.sorted().map(\.title).joined(separator: " and ")
        case .sign(let round): "The start lists: \(round.title)"
        case .makeRoundOfficial(let round): round.title
        case .entries, .draw, .record, .rule, .step, .makeOfficial: race?.title ?? "\(event)"
        }
    }
}
