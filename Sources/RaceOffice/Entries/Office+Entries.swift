import RecordBook
import ShortTrack

extension Office {
    /// The statements an act on the entries makes, with the list published again where it changes.
    func drafts(
        for act: EntryAct, seen: Int, by operator: Operator
    ) throws(Refusal) -> [Draft] {
        guard let season = state.season(act.event.competition.season),
            let event = season.record[act.event]
        else { throw .unknown("event \(act.event)") }
        try allow(act.action, to: `operator`)
        let latest = act.latest(in: event)
        guard latest <= seen else {
            throw .ledger(
                .conflict(subject: "The entries of \(act.event)", seen: seen, latest: latest))
        }
        let first = try act.bodies(in: season, of: event)
            .map { draft($0, of: act.event.competition, by: `operator`) }
        guard season.runEvents[act.event]?.drawnRounds.isEmpty != false else { return first }
        return first + (try lists(after: first, of: act.event.competition, by: `operator`))
    }

    /// The published lists of a stop that statements not in the ledger yet make others of.
    private func lists(
        after drafts: [Draft], of competition: CompetitionID, by operator: Operator
    ) throws(Refusal) -> [Draft] {
        guard let then = try imagine(competition.season, with: drafts) else { return [] }
        return then.record.events.flatMap { event -> [Body] in
            guard event.event.id.competition == competition,
                let list = event.entering.list?.value,
                then.runEvents[event.event.id]?.drawnRounds.isEmpty != false
            else { return [] }
            let (due, helmets) = then.list(of: event, lot: list.lot)
            return due.entries.map(\.line) == list.entries.map(\.line)
                ? [] : [helmets.map(Body.helmets), .entries(due)].compactMap(\.self)
        }.map { draft($0, of: competition, by: `operator`) }
    }
}

extension Entry {
    /// What the list says of a competitor, apart from why.
    fileprivate var line: [String] { ["\(competitor)", "\(helmet)", "\(seed ?? 0)"] }
}
