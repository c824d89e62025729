public import Rulebook
public import ShortTrack

/// Who goes where out of a round, or what is missing to say so.
public enum RoundVerdict: Hashable, Sendable {
    /// The round has no start lists.
    case notDrawn
    /// These races have no result yet.
    case waiting(for: [RaceID])
    /// The round is a final: it decides places and sends nobody on.
    case final
    /// Every starter of the round, race by race in order of place, under this line.
    case decided(ProgressionLine, [Advancement])

    /// The advancements, once decided.
    public var advancements: [Advancement] {
        if case .decided(_, let advancements) = self { advancements } else { [] }
    }
}

extension EventProgress {
    /// Decides a drawn round, given the verdicts on the rounds before it.
    func decide(_ round: Round) -> RoundVerdict {
        if round.isFinal { return .final }
        let sheets = races(of: round)
        let missing = sheets.filter { $0.result == nil }.map(\.race)
        guard missing.isEmpty else { return .waiting(for: missing) }
        guard let line = line(from: round) else { return .notDrawn }
        return .decided(
            line, line.advancement(of: sheets.compactMap(\.outcome), under: rules.advancedSkater))
    }

    /// The line of the chart a round is skated under; missing for a final.
    ///
    /// A main round keeps the line the number of entries gave it, whoever falls on the way. The
    /// repechage takes as many as come, so its line follows from who starts; while somebody may
    /// still be sent to it, it is the planned one.
    public func line(from round: Round) -> ProgressionLine? {
        if round.isFinal { return nil }
        if !round.isRepechage, let line = ladder?[round]?.line { return line }
        let drawn = races(of: round).reduce(0) { $0 + $1.startList.starters.count }
        let starters = drawn > 0 ? drawn : qualified(for: round).count
        if drawn == 0, let planned = ladder?[round]?.line, starters == 0 || isAwaiting(round) {
            return planned
        }
        return chart.line(from: round, starters: max(1, starters), choices: choices)
    }

    /// Whether a round before another is still to be decided.
    private func isAwaiting(_ round: Round) -> Bool {
        rounds.contains { source in
            guard isBefore(source, round), !source.isFinal else { return false }
            return switch verdict(on: source) {
            case .waiting: true
            case .notDrawn: !qualified(for: source).isEmpty
            case .final, .decided: false
            }
        }
    }

    /// Everybody who starts in a round by what came before it, whoever is barred left out.
    public func qualified(for round: Round) -> [Qualifier] {
        sent(to: round).filter { !isBarred($0.competitor, from: round) }
    }

    /// Everybody whom the rounds before send to a round, barred or not.
    func sent(to round: Round) -> [Qualifier] {
        let direct =
            ladder?.direct?.round == round
            ? directEntries.map { Qualifier(origin: .rankingList($0)) } : []
        let sent = arrivals[round, default: []] + repechageEntries(in: round)
        return direct
            + sent.map { Qualifier(origin: .race($0, timeBeforeRepechage: time(before: $0))) }
    }

    /// Whoever was sent to the repechage, in the round it begins in for so many.
    ///
    /// It is open to all who did not go on, and who is withdrawn before its draw stays away: about
    /// 125 of 11,087 in 2006-2020. Whom a mark leads to a round starts there, if only as DNS.
    private func repechageEntries(in round: Round) -> [Advancement] {
        guard round.isRepechage, let sent = arrivals[.repechage] else { return [] }
        let coming = sent.filter { !staysAway($0.competitor) }
        return round == repechageEntry(of: coming) ? coming : []
    }

    /// The round in which the repechage begins, for as many as were sent to it.
    private func repechageEntry(of sent: [Advancement]) -> Round? {
        let number = sent.count { !isOutOfRepechage($0.competitor) }
        guard number > 0 else { return nil }
        return chart.line(from: .repechage, starters: number, choices: choices).round
    }

    private func isOutOfRepechage(_ competitor: Competitor) -> Bool {
        Round.allCases.filter(\.isRepechage).allSatisfy { isBarred(competitor, from: $0) }
    }

    /// The time of somebody's last race before the repechage.
    private func time(before advancement: Advancement) -> RaceTime? {
        guard advancement.race.round.isRepechage else { return nil }
        return races.last {
            !$0.race.round.isRepechage && isBefore($0.race.round, advancement.race.round)
                && $0.outcome?[advancement.competitor] != nil
        }?.outcome?[advancement.competitor]?.time
    }
}
