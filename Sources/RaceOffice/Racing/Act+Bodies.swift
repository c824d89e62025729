import Racing
import RecordBook
import ShortTrack

extension Act {
    /// The statements an act makes by itself, or why it cannot be done.
    func bodies(
        in progress: EventProgress, of event: EventRecord, race: RaceRecord?
    ) throws(Refusal) -> [Body] {
        switch self {
        // They come from the whole stop: `EntryAct.bodies`.
        case .entries: return []
        case .draw(_, let lot):
            do {
                return try progress.drawFirstRound(lot: lot).map(Body.startList)
            } catch {
                throw .notNow(error.description)
            }
        case .pick(_, let line, let reason): return try progress.pick(line, because: reason)
        case .withdrawLine(_, let statement, let reason):
            return try progress.withdraw(statement, of: event, because: reason)
        case .swap(let swap): return try progress.exchange(swap)
        case .sign(let round):
            guard !progress.races(of: round.round).isEmpty else {
                throw .notNow("\(round.title): nobody is drawn, so there is nothing to sign.")
            }
            guard event.signature(of: round.round) == nil else {
                throw .notNow("\(round.title): the start lists are signed already.")
            }
            return [.signed(round)]
        case .record(let result):
            guard let list = race?.startList else { throw .notNow("The race is not drawn yet.") }
            let errors = result.findings(against: list).filter { $0.severity == .error }
            guard errors.isEmpty else { throw .invalid(errors) }
            if race?.isOfficial == true, (result.correction ?? "").isEmpty {
                throw .reasonMissing("replacing a result that is official")
            }
            return [.result(result)]
        case .rule(let decision):
            guard let list = race?.startList,
                list.starters.contains(where: { $0.competitor == decision.competitor })
            else { throw .unknown("such a starter in \(decision.race.title)") }
            guard race?.result != nil else {
                throw .notNow("Record the result of \(decision.race.title) first.")
            }
            guard !decision.reason.isEmpty else { throw .reasonMissing("the ruling") }
            return [.decision(decision)]
        case .step(let step):
            return [.step(try step.checked(against: progress))]
        case .makeOfficial(let id):
            guard race?.result != nil else {
                throw .notNow("\(id.title) has no result to declare official.")
            }
            guard race?.isOfficial != true else {
                throw .notNow("\(id.title) is official already.")
            }
            return [.official(id)]
        case .withdraw(let statement, _, let reason):
            guard let race, race.withdrawable.contains(statement) else {
                throw .unknown("statement \(statement) that could be withdrawn from this race")
            }
            guard !reason.isEmpty else { throw .reasonMissing("withdrawing a statement") }
            return [
                .retracted(
                    Retraction(
                        statement: statement, subject: "race/\(race.id)", reason: reason))
            ]
        }
    }
}

extension RaceRecord {
    /// Whether a statement is the last step and about what happens on the ice: a call or a start
    /// noted by mistake.
    func isOnIce(_ statement: Int) -> Bool {
        steps.last.map { $0.statement.sequence == statement && $0.value.kind.isOnIce } ?? false
    }

    /// The statements that may be withdrawn: rulings, the declaration that it is official, and
    /// the last step.
    var withdrawable: [Int] {
        decisions.map(\.statement.sequence) + (officialStatement.map { [$0.sequence] } ?? [])
            + (steps.last.map { [$0.statement.sequence] } ?? [])
    }
}
