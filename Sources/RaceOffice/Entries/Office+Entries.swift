import Racing
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
        if let nation = `operator`.nation { try act.check(for: nation, in: event.entering) }
        let latest = act.latest(in: event)
        guard latest <= seen else {
            throw .ledger(
                .conflict(subject: "The entries of \(act.event)", seen: seen, latest: latest))
        }
        let first = try act.bodies(in: season, of: event)
            .map { draft($0, of: act.event.competition, by: `operator`) }
        return first + (try lists(after: act, saying: first, by: `operator`))
    }

    /// The published lists that an act makes others of, as long as they are not drawn.
    ///
    /// A helmet number is worn in every event of the stop; everything else concerns one.
    private func lists(
        after act: EntryAct, saying drafts: [Draft], by operator: Operator
    ) throws(Refusal) -> [Draft] {
        let competition = act.event.competition
        let concerns: (EventID) -> Bool
        switch act {
        case .withdraw, .move, .takeBack: concerns = { $0 == act.event }
        case .number: concerns = { $0.competition == competition }
        case .register, .enter, .publish, .lineUp: return []
        }
        guard let then = try imagine(competition.season, with: drafts) else { return [] }
        return then.record.events.flatMap { event -> [Body] in
            guard concerns(event.event.id), let list = event.entering.list?.value,
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
