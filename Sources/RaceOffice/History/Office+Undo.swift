import Logging
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// Taking back what was stated.
extension Office {
    /// Takes something back, with everything that follows from it, as one unit.
    /// - Parameter seen: the last statement its author has looked at.
    public func perform(_ undo: Undo, seen: Int, by operator: Operator) async throws(Refusal) {
        do { try await refresh() } catch { throw .ledger(error) }
        let event = state.statement(undo.statement)?.body.event
        let plan = try plan(undo, seen: seen, by: `operator`)
        let isAlone = try await append(plan.drafts, foreseen: plan.foreseen)
        if let event, !isAlone { try await putUpStartLists(of: event, by: `operator`) }
        log.info(
            "taken back",
            metadata: ["statement": "\(undo.statement)", "by": "\(`operator`.name)"])
    }

    /// What taking something back would change; nothing is kept.
    public func preview(_ undo: Undo, seen: Int, by operator: Operator) async throws(Refusal)
        -> Preview
    {
        do { try await refresh() } catch { throw .ledger(error) }
        let drafts = try plan(undo, seen: seen, by: `operator`).drafts
        let season = undo.competition.season
        let now = state.season(season)
        var preview = Preview(from: now, to: try imagine(season, with: drafts))
        preview.notes = now?.signatures(voidedBy: drafts.map(\.body)) ?? []
        return preview
    }

    private func plan(
        _ undo: Undo, seen: Int, by operator: Operator
    ) throws(Refusal) -> Plan {
        let taken = try withdrawals(
            of: undo.statement, at: undo.competition, because: undo.reason, seen: seen,
            by: `operator`
        ).map { draft($0, in: .competition(undo.competition), by: `operator`) }
        let settled = taken + (try lists(after: taken, of: undo.competition, by: `operator`))
        guard let event = state.statement(undo.statement)?.body.event else {
            return Plan(drafts: settled)
        }
        try checkLooseEnds(after: settled, of: event)
        return try withConsequences(settled, in: event, by: `operator`)
    }

    /// A moment by the clock at the rink of a stop.
    private func when(_ moment: Timestamp, at stop: CompetitionID) -> String {
        state.season(stop.season)?.when(moment, at: stop) ?? moment.words
    }

    /// The withdrawals by which a statement is taken back, if that may and can be done.
    private func withdrawals(
        of number: Int, at competition: CompetitionID, because reason: String, seen: Int,
        isReplaced: Bool = false, by operator: Operator
    ) throws(Refusal) -> [Body] {
        guard let target = state.statement(number), target.stream == .competition(competition),
            let entry = state.historyEntry(of: number)
        else { throw .unknown("statement \(number) of this stop") }
        switch entry.state {
        case .stands: break
        case .superseded(let later):
            throw .notNow(
                "Statement \(number) no longer counts: number \(later) stands. Take that back.")
        case .withdrawn(let withdrawal):
            throw .notNow(
                "Statement \(number) was taken back by \(withdrawal.actor) on "
                    + "\(when(withdrawal.recordedAt, at: competition)).")
        }
        guard let action = entry.undo else {
            throw .notNow(
                "Statement \(number) cannot be taken back by itself: it sets the scene, follows "
                    + "from others, or others follow it.")
        }
        guard entry.isUndone(by: `operator`.role) else {
            throw .notAllowed(action, role: `operator`.role)
        }
        if let event = target.body.event, let round = target.body.round {
            try checkLocks([round], of: event, for: `operator`)
        }
        guard !reason.isEmpty else { throw .reasonMissing("taking something back") }
        if case .line(let picked) = target.body, let progress = progress(of: picked.event) {
            do { _ = try progress.withdrawingLine(of: picked.line.round) } catch {
                throw Refusal(error)
            }
        }
        let together = state.undoneTogether(with: target)
        // Of steps the last one is taken back or none, whatever its author has seen.
        for statement in together where statement.body.kind != .step {
            let latest = state.latest(on: Topic(statement))
            guard latest <= seen else {
                throw .ledger(.conflict(subject: statement.subject, seen: seen, latest: latest))
            }
        }
        return together.map { statement in
            .retracted(
                Retraction(
                    statement: statement.sequence, subject: statement.subject, reason: reason,
                    isReplaced: isReplaced ? true : nil))
        }
    }

    /// What is done in place of an earlier statement: its withdrawal, and what follows it.
    func replacement(
        of replaced: Replacement, by act: Act, seen: Int, operator: Operator
    ) throws(Refusal) -> [Body] {
        let taken = try withdrawals(
            of: replaced.statement, at: act.event.competition, because: replaced.reason, seen: seen,
            isReplaced: true, by: `operator`)
        let imagined = try imagine(
            act.event.competition.season,
            with: taken.map { draft($0, of: act.event.competition, by: `operator`) })
        guard let event = imagined?.record[act.event],
            let progress = imagined?.progress(of: act.event)
        else { throw .notNow("Without it \(act.event) cannot be run.") }
        let bodies = try act.bodies(
            in: progress, of: event, race: act.race.flatMap { event.races[$0] })
        guard taken.count == 1, bodies.count == 1,
            bodies.first?.kind == state.statement(replaced.statement)?.body.kind
        else { throw .unfit("Something else of the same kind can be put in its place.") }
        return taken + bodies
    }

    /// Refuses what would leave something standing on nothing.
    func checkLooseEnds(after drafts: [Draft], of event: EventID) throws(Refusal) {
        let season = event.competition.season
        let before = state.records.seasons[season]?[event]?.looseEnds ?? []
        let after = try imagine(season, with: drafts)?.record[event]?.looseEnds ?? []
        let loose = after.subtracting(before)
        guard loose.isEmpty else {
            throw .notNow(
                "Take back first what rests on it: \(loose.sorted().joined(separator: ", ")).")
        }
    }

    /// Refuses to touch a locked round, but for those who may unlock it.
    func checkLocks(
        _ rounds: Set<Round>, of event: EventID, for operator: Operator
    ) throws(Refusal) {
        guard !Action.lock.roles.contains(`operator`.role) else { return }
        let record = state.records.seasons[event.competition.season]?[event]
        for round in rounds.sorted() {
            if let lock = record?.lock(on: round) {
                throw .locked(
                    round, by: lock.statement.actor,
                    since: when(lock.statement.recordedAt, at: event.competition),
                    reason: lock.value.reason)
            }
        }
    }
}

extension Body {
    /// The round a statement is about, if it is about one.
    var round: Round? {
        switch self {
        case .line(let picked): picked.line.round
        default: race?.round
        }
    }
}
