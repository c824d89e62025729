import Logging
import Racing
import RecordBook
import ShortTrack

extension Office {
    /// Writes a paper of a stop, in place of the one before.
    /// - Parameters:
    ///   - paper: the whole paper.
    ///   - seen: the last statement its author has looked at; a paper somebody else has written
    ///     since is a conflict.
    ///   - operator: who writes it.
    public func write(
        _ paper: StopPaper, seen: Int, by operator: Operator
    ) async throws(Refusal) {
        try allow(paper.action, to: `operator`)
        do { try await refresh() } catch { throw .ledger(error) }
        let stop = paper.competition
        guard let season = state.records.seasons[stop.season],
            season.competitions.contains(where: { $0.id == stop })
        else { throw .unknown("stop \(stop)") }
        let draft = draft(body(of: paper), in: .competition(stop), by: `operator`)
        if let latest = draft.seen, latest > seen {
            throw .ledger(.conflict(subject: paper.body.subject, seen: seen, latest: latest))
        }
        try await append([draft])
        log.info(
            "written", metadata: ["paper": "\(paper.body.subject)", "by": "\(`operator`.name)"])
    }

    /// What a paper states; a schedule with the number of races each round has by now.
    private func body(of paper: StopPaper) -> Body {
        guard case .schedule(let schedule) = paper else { return paper.body }
        return .schedule(
            schedule.holding { round in
                let count = progress(of: round.event)?.plannedRaces(of: round.round).count ?? 0
                return count == 0 ? nil : count
            })
    }
}
