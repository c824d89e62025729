import Racing
import RecordBook
import ShortTrack

extension EntryAct {
    /// The statements an act makes by itself, or why it cannot be done.
    func bodies(in season: SeasonView, of event: EventRecord) throws(Refusal) -> [Body] {
        let desk = EntryDesk(season: season, event: event)
        return switch self {
        case .register(let registry): try desk.register(registry)
        case .enter(let team, let people): try desk.enter(team, people)
        case .withdraw(let withdrawal): try desk.withdraw(withdrawal)
        case .move(let move): try desk.move(move)
        case .publish(_, let lot): try desk.publish(lot: lot)
        case .number(_, let competitor, let helmet, let reason):
            try desk.number(competitor, helmet: helmet, because: reason)
        case .lineUp(let lineUp): try desk.lineUp(lineUp)
        }
    }

    /// Whether a nation's team leader may do it now: for the own nation, and an entry only while
    /// the registry is open.
    func check(for nation: Nation, in entering: EntryRecord) throws(Refusal) {
        guard self.nation == nation else { throw .otherNation(nation) }
        if case .enter = self, entering.stage != .open {
            throw .notNow(
                "The registry is not open to the nations. Ask the competitors' steward.")
        }
    }

    /// The last statement an author had to know of.
    func latest(in event: EventRecord) -> Int {
        let entering = event.entering
        let settled = max(
            entering.registry?.statement.sequence ?? 0, entering.list?.statement.sequence ?? 0)
        return switch self {
        // A nation's entry is in nobody else's way.
        case .enter(let team, _): entering.teams[team.nation]?.statement.sequence ?? 0
        case .lineUp(let lineUp):
            entering.lineUps[lineUp.round]?[lineUp.nation]?.statement.sequence ?? 0
        case .withdraw(let withdrawal):
            max(settled, entering.latest(of: withdrawal.competitor.nation))
        case .register, .number: settled
        // Whoever ranks everybody has seen everybody.
        case .move, .publish: entering.latest
        }
    }
}
