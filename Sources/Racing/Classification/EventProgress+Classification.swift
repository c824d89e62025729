import Rulebook
import ShortTrack

extension EventProgress {
    /// The order of the event as far as its races decide it.
    ///
    /// Final A, then Final B, then everybody by the last round reached; within a round by place
    /// in it, by place in the rounds before, by the best time in the event, and equal after that.
    /// Those without a place follow those with one: not finished, not started, penalised. A round
    /// that has been skated stands as skated, even if a correction would now send others to it.
    public var classification: Classification {
        let entrants = Dictionary(
            races.flatMap { sheet in
                sheet.startList.starters.map { ($0.competitor, [Appearance(sheet, $0.competitor)]) }
            },
            uniquingKeysWith: +
        ).map { Appearances(of: $0, $1, in: rounds) }
        let goal = Dictionary(
            laterRounds.flatMap { round in qualified(for: round).map { ($0.competitor, round) } },
            uniquingKeysWith: { isBefore($0, $1) ? $1 : $0 })
        let voided = entrants.filter { $0.voids(under: rules) != nil }
        let counted = entrants.filter { $0.voids(under: rules) == nil }
        let racing = counted.filter { entrant in
            entrant.isWaiting || isUndecided(entrant)
                || goal[entrant.competitor].map {
                    isBefore(entrant.last.round, $0) && !isSkated($0)
                }
                    ?? false
        }
        let racingSet = Set(racing.map(\.competitor))
        let finished = counted.filter { !racingSet.contains($0.competitor) }
        return Classification(
            event: event, ranked: ranked(finished, ahead: racing.count),
            unranked: voided.sorted { $0.competitor < $1.competitor }.compactMap { entrant in
                entrant.voids(under: rules).map {
                    Classification.Unranked(competitor: entrant.competitor, reason: $0)
                }
            },
            stillRacing: racing.map(\.competitor).sorted(),
            isOfficial: !races.isEmpty && unskatedRaces.isEmpty && unofficialRaces.isEmpty)
    }

    /// Whether every race of a round has a result.
    private func isSkated(_ round: Round) -> Bool {
        let races = races(of: round)
        return !races.isEmpty && races.allSatisfy { $0.result != nil }
    }

    /// Whether the round a skater last raced in has not said yet who goes on.
    private func isUndecided(_ entrant: Appearances) -> Bool {
        guard !entrant.last.round.isFinal else { return false }
        if entrant.last.row?.isExcluded == true { return false }
        if case .decided = verdict(on: entrant.last.round) { return false }
        return true
    }

    private func ranked(_ entrants: [Appearances], ahead: Int) -> [Classification.Line] {
        let keys = entrants.map { ($0, $0.key(under: rules.penaltyInFinalA)) }
            .sorted {
                $0.1 == $1.1
                    ? $0.0.competitor < $1.0.competitor : $0.1.lexicographicallyPrecedes($1.1)
            }
        return keys.map { entrant, key in
            let rank = ahead + 1 + keys.count { $0.1.lexicographicallyPrecedes(key) }
            let sharers = keys.count { $0.1 == key }
            return Classification.Line(
                rank: rank, competitor: entrant.competitor,
                reason: entrant.reason(under: rules.penaltyInFinalA)
                    + (sharers > 1 ? "; the rank is shared" : ""))
        }
    }
}
