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
        // Who publishes a list has ranked everybody.
        if case .publish = act { return first }
        return first + (try lists(after: first, of: act.event.competition, by: `operator`))
    }

    /// The published lists that drafts make others of, as long as they are not drawn.
    func lists(
        after drafts: [Draft], of competition: CompetitionID, by operator: Operator
    ) throws(Refusal) -> [Draft] {
        let concerned = (state.season(competition.season)?.record.events ?? [])
            .map(\.event.id).filter { event in
                event.competition == competition
                    && drafts.contains { state.isRanking(event, by: $0.body) }
            }
        guard !concerned.isEmpty, let then = try imagine(competition.season, with: drafts) else {
            return []
        }
        return concerned.flatMap { id -> [Body] in
            guard let event = then.record[id], let list = event.entering.list?.value,
                then.progress(of: id)?.drawnRounds.isEmpty != false
            else { return [] }
            let (due, helmets) = then.list(of: event, lot: list.lot)
            return due.entries.map(\.line) == list.entries.map(\.line)
                ? [] : [helmets.map(Body.helmets), .entries(due)].compactMap(\.self)
        }.map { draft($0, of: competition, by: `operator`) }
    }
}

extension OfficeState {
    /// Whether the published list of an event goes by a statement, or by one that it takes back.
    ///
    /// A helmet number is worn in every event of the stop; everything else concerns one.
    fileprivate func isRanking(_ event: EventID, by body: Body) -> Bool {
        switch body {
        case .withdrawal(let withdrawal): withdrawal.event == event
        case .move(let move): move.event == event
        case .helmets(let numbers): numbers.competition == event.competition
        case .retracted(let retraction):
            statement(retraction.statement).map { isRanking(event, by: $0.body) } ?? false
        default: false
        }
    }
}

extension Entry {
    /// What the list says of a competitor, apart from why.
    fileprivate var line: [String] { ["\(competitor)", "\(helmet)", "\(seed ?? 0)"] }
}
