public import Rulebook
public import ShortTrack

/// Who goes where out of a round, or what is missing to say so.
public enum RoundVerdict: Hashable, Sendable {
    /// The round has no start lists.
    case notDrawn
    /// These races have no result yet.
    case waiting(for: [RaceID])
    /// The rulebook's chart has no line for so many starters.
    case noChartLine(starters: Int)
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
        guard let line = line(from: round) else {
            return .noChartLine(starters: sheets.reduce(0) { $0 + $1.startList.starters.count })
        }
        return .decided(
            line, line.advancement(of: sheets.compactMap(\.outcome), under: rules.advancedSkater))
    }

    /// The chart line a round is skated under.
    ///
    /// Advanced skaters come on top of the number a chart counts by, and places that nobody took
    /// are not filled, so a later round may have more or fewer starters than any line says. The
    /// round was decided by the line before it: the nearest line holds.
    public func line(from round: Round) -> ProgressionLine? {
        let drawn = races(of: round).flatMap(\.startList.starters).map(\.competitor)
        let reached = qualified(for: round)
        let starters = drawn.isEmpty ? reached.count : drawn.count
        let advanced = reached.count(where: \.isByReferee)
        let isFirst = reached.isEmpty
        if isFirst, drawn.isEmpty {
            let first = rules.firstRound(of: event.distance, entries: entries.count)
            return first?.round == round ? first : nil
        }
        return rules.progression(event.distance, from: round, starters: starters - advanced)
            ?? rules.progression(event.distance, from: round, starters: starters)
            ?? (isFirst ? nil : nearestLine(from: round, starters: starters - advanced))
    }

    private func nearestLine(from round: Round, starters: Int) -> ProgressionLine? {
        rules.progression
            .filter {
                $0.round == round && $0.distances.contains(event.distance.metres)
                    && !event.distance.isRelay
            }
            .min {
                max($0.fewest - starters, starters - $0.most)
                    < max($1.fewest - starters, starters - $1.most)
            }
    }

    /// Everybody sent to a round by the rounds before it.
    public func qualified(for round: Round) -> [Advancement] {
        drawnRounds.filter { $0 < round && !$0.isFinal }
            .flatMap { verdict(on: $0).advancements }
            .filter { $0.destination == .round(round) }
    }
}
