import Phrases
import Rulebook
public import ShortTrack

extension EventProgress {
    /// The order of the event as far as its races decide it.
    ///
    /// Final A, then Final B, then everybody by the last round reached; within a round by place
    /// in it, by place in the rounds before, by the best time in the event, and equal after that. A
    /// round somebody was spared counts as won.
    /// Those without a place follow those with one: not finished, not started, penalised. Whoever
    /// has a race ahead keeps free a rank of those still in reach: of Final B alone when only that
    /// is left. A round that has been skated stands as skated, even if a correction would now send
    /// others to it.
    public var classification: Classification {
        let entrants = Dictionary(
            races.flatMap { sheet in
                sheet.startList.starters.map { ($0.competitor, [Appearance(sheet, $0.competitor)]) }
            },
            uniquingKeysWith: +
        ).map { Appearances(of: $0, $1, in: rounds) }
        let goal = Dictionary(
            laterRounds.flatMap { round in sent(to: round).map { ($0.competitor, round) } },
            uniquingKeysWith: { isBefore($0, $1) ? $1 : $0 })
        let forfeits = Dictionary(
            entrants.compactMap { entrant in
                (entrant.forfeit(under: rules) ?? endOfCompetition(of: entrant, goal: goal))
                    .map { (entrant.competitor, $0) }
            }, uniquingKeysWith: { first, _ in first })
        let counted = entrants.filter { forfeits[$0.competitor] == nil }
        let racing = counted.filter { entrant in
            entrant.isWaiting || isUndecided(entrant)
                || goal[entrant.competitor].map {
                    isBefore(entrant.last.round, $0) && !isSkated($0)
                }
                    ?? false
        }
        let racingSet = Set(racing.map(\.competitor))
        let finished = counted.filter { !racingSet.contains($0.competitor) }
        let reached = racing.map { place(of: reach(of: $0, goal: goal[$0.competitor])) }
        return Classification(
            event: event,
            ranked: Classification.ranked(
                finished, under: rules.penaltyInFinalA,
                ahead: { entrant in
                    reached.count { $0 >= place(of: entrant.last.round) }
                }),
            unscored: Classification.unscored(
                forfeits, last: racing.isEmpty ? finished.count + 1 : nil),
            stillRacing: racing.map(\.competitor).sorted(),
            isOfficial: !races.isEmpty && unskatedRaces.isEmpty && unofficialRaces.isEmpty)
    }

    /// The order of a decided event, every race of it official; nothing before that.
    public var officialPlacings: Placings? {
        guard unskatedRaces.isEmpty, unofficialRaces.isEmpty else { return nil }
        return classification.officialPlacings
    }

    /// Why somebody barred, who had a race ahead, has no rank; whose racing was over keeps it.
    private func endOfCompetition(of entrant: Appearances, goal: [Competitor: Round]) -> Forfeit? {
        let isAhead = goal[entrant.competitor].map { isBefore(entrant.last.round, $0) } ?? false
        guard let reason = barred[entrant.competitor], entrant.isWaiting || isAhead else {
            return nil
        }
        return Forfeit("\(reason): out of the competition with a race ahead, no rank")
    }

    /// Whether every race of a round has a result.
    func isSkated(_ round: Round) -> Bool {
        let races = races(of: round)
        return !races.isEmpty && races.allSatisfy { $0.result != nil }
    }

    /// The best final somebody with a race ahead can get to; one that was skated is out of reach.
    private func reach(of entrant: Appearances, goal: Round?) -> Round {
        let last = entrant.last.round
        let next = goal.flatMap { isBefore(last, $0) && !isSkated($0) ? $0 : nil } ?? last
        return next.isFinal ? next : .finalA
    }

    /// Whether the round a skater last raced in has not said yet who goes on.
    private func isUndecided(_ entrant: Appearances) -> Bool {
        guard !entrant.last.round.isFinal else { return false }
        if entrant.last.row?.isExcluded == true { return false }
        if case .decided = verdict(on: entrant.last.round) { return false }
        return true
    }
}
