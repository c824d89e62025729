import Logging
import Racing
import RecordBook
import Rulebook
import ShortTrack

extension Office {
    /// Does something, with everything that follows from it, as one unit.
    /// - Parameters:
    ///   - act: what to do.
    ///   - replaced: an earlier statement in whose place it is put.
    ///   - seen: the last statement on the race its author has looked at, so that two operators
    ///     in one race get a conflict and never overwrite each other.
    ///   - operator: who does it.
    public func perform(
        _ act: Act, replacing replaced: Replacement? = nil, seen: Int, by operator: Operator
    ) async throws(Refusal) {
        do { try await refresh() } catch { throw .ledger(error) }
        let plan = try plan(act, replacing: replaced, seen: seen, by: `operator`)
        let movesStarters = movesStarters(act)
        var isAlone = false
        do {
            isAlone = try await append(plan.drafts, foreseen: plan.foreseen)
        } catch {
            // A save that is sent twice may come in twice at one moment: then it is stored once.
            guard case .ledger(.conflict) = error, case .record = act else { throw error }
            do { try await refresh() } catch { throw .ledger(error) }
            let rest = try self.plan(act, replacing: replaced, seen: seen, by: `operator`)
            guard rest.drafts.isEmpty else { throw error }
        }
        if movesStarters, !isAlone { try await putUpStartLists(of: act.event, by: `operator`) }
        log.info(
            "done",
            metadata: [
                "event": "\(act.event)", "statements": "\(plan.drafts.count)",
                "by": "\(`operator`.name)",
            ])
    }

    /// Puts up what is due after somebody else's act was folded in together with this one, in
    /// this event and in those a card of it bars somebody from.
    ///
    /// Two referees who declare the last two semifinals official at the same moment each see the
    /// other's race unofficial; whoever is folded last sees both.
    func putUpStartLists(of event: EventID, by operator: Operator) async throws(Refusal) {
        while let season = state.season(event.competition.season),
            case let due = Self.startListsDue(in: season, after: event), !due.isEmpty
        {
            do {
                try await append(
                    due.map { draft(.startList($0), of: event.competition, by: `operator`) })
            } catch {
                guard case .ledger(.conflict) = error else { throw error }
                do { try await refresh() } catch { throw .ledger(error) }
            }
        }
    }

    /// What doing something would change; nothing is kept.
    public func preview(
        _ act: Act, replacing replaced: Replacement? = nil, seen: Int, by operator: Operator
    ) async throws(Refusal) -> Preview {
        do { try await refresh() } catch { throw .ledger(error) }
        let drafts = try plan(act, replacing: replaced, seen: seen, by: `operator`).drafts
        let season = act.event.competition.season
        let now = state.season(season)
        let then = try imagine(season, with: drafts)
        var preview = Preview(from: now, to: then)
        let progress = now?.progress(of: act.event)
        let known = Set(progress?.findings.map(\.words) ?? [])
        preview.notes = (then?.progress(of: act.event)?.findings.map(\.words) ?? [])
            .filter { !known.contains($0) }
        if case .swap(let swap) = act, let progress {
            preview.notes += (try? progress.conflicts(after: swap)) ?? []
        }
        let stop = act.event.competition
        let barred = now?.cards(at: stop)?.barred ?? [:]
        preview.notes += (then?.cards(at: stop)?.barred ?? [:])
            .filter { barred[$0.key] == nil }.sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value). Out of the competition, in no further race of it." }
        preview.notes += now?.signatures(voidedBy: drafts.map(\.body)) ?? []
        return preview
    }

    /// What drafts that are not in the ledger would come to.
    private func foresee(_ drafts: [Draft]) throws(Refusal) -> Foresight {
        do { return try state.foreseeing(drafts, at: now()) } catch { throw .ledger(error) }
    }

    /// A season as it would be with drafts that are not in the ledger.
    func imagine(_ season: SeasonID, with drafts: [Draft]) throws(Refusal) -> SeasonView? {
        try foresee(drafts).season(season)
    }

    /// Everything an act states: what it is, and what follows from it.
    private func plan(
        _ act: Act, replacing replaced: Replacement?, seen: Int, by operator: Operator
    ) throws(Refusal) -> Plan {
        if case .entries(let act) = act {
            return Plan(drafts: try drafts(for: act, seen: seen, by: `operator`))
        }
        guard let season = state.season(act.event.competition.season),
            let event = season.record[act.event]
        else { throw .unknown("event \(act.event)") }
        guard let progress = season.progress(of: act.event) else {
            throw .notNow(
                "\(act.event) has no published entry list here, so it cannot be run.")
        }
        let race = act.race.map { event.races[$0] }
        if let named = act.race, race == nil { throw .unknown("race \(named)") }
        // A save whose answer was lost is sent again: what stands already is not stored twice.
        if replaced == nil, case .record(let result) = act, let race, race?.result == result {
            try allow(.record, to: `operator`)
            return Plan(drafts: [])
        }
        try allow(action(of: act, in: race ?? nil), to: `operator`)
        try checkLocks(act.rounds, of: act.event, for: `operator`)
        if let race = race ?? nil, race.latest != seen {
            throw .ledger(
                .conflict(subject: race.id.title, seen: seen, latest: race.latest))
        }
        if let latest = act.latest(in: event), latest > seen {
            throw .ledger(.conflict(subject: act.subject, seen: seen, latest: latest))
        }
        let bodies: [Body]
        if let replaced {
            bodies = try replacement(of: replaced, by: act, seen: seen, operator: `operator`)
        } else {
            bodies = try act.bodies(in: progress, of: event, race: race ?? nil)
        }
        let first = bodies.map { draft($0, of: act.event.competition, by: `operator`) }
        if replaced != nil {
            try checkLooseEnds(after: first, of: act.event)
        }
        return movesStarters(act)
            ? try withConsequences(first, in: act.event, by: `operator`) : Plan(drafts: first)
    }

    /// Whether who starts in later races may follow from an act: a result counts from when it is
    /// official, so that taking one down moves nobody.
    private func movesStarters(_ act: Act) -> Bool {
        switch act {
        case .sign, .protest, .lock: false
        case .record(let result):
            state.season(result.race.event.competition.season)?.record[result.race.event]?
                .races[result.race]?.isOfficial == true
        default: true
        }
    }

    private func action(of act: Act, in race: RaceRecord?) -> Action {
        switch act {
        case .entries(let act): act.action
        case .draw: .draw
        case .pick: .pick
        case .swap: .swap
        case .sign: .sign
        case .record: race?.isOfficial == true ? .correct : .record
        case .rule: .rule
        case .step(let step): step.kind.isOnIce ? .start : .review
        case .makeOfficial, .makeRoundOfficial: .makeOfficial
        case .protest(let protest): protest.verdict == nil ? .protest : .rule
        case .lock: .lock
        }
    }

    /// The progress of an event that is run here.
    func progress(of event: EventID) -> EventProgress? {
        state.season(event.competition.season)?.progress(of: event)
    }

    func draft(_ body: Body, of competition: CompetitionID, by operator: Operator) -> Draft {
        let stream: RecordBook.Stream =
            body.kind == .person ? .people : .competition(competition)
        return draft(body, in: stream, by: `operator`)
    }

    /// Drafts, and the start lists of later rounds that come about or change by them.
    func withConsequences(
        _ drafts: [Draft], in event: EventID, by operator: Operator
    ) throws(Refusal) -> Plan {
        let foreseen = try foresee(drafts)
        let lists =
            foreseen.season(event.competition.season)
            .map { Self.startListsDue(in: $0, after: event) } ?? []
        return Plan(
            drafts: drafts
                + lists.map { draft(.startList($0), of: event.competition, by: `operator`) },
            foreseen: foreseen)
    }

    /// The start lists due in an event and, where cards were shown, in the others of its stop.
    private static func startListsDue(in season: SeasonView, after event: EventID) -> [StartList] {
        season.record.events(at: event.competition)
            .compactMap { season.progress(of: $0.event.id) }
            .filter { $0.event == event || !$0.barred.isEmpty }.flatMap(\.startListsDue)
    }
}
