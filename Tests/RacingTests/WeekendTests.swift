import Racing
import Rulebook
import ShortTrack
import Testing

/// Whole events skated at random: falls, penalties, cards, advancements, dead heats, no times.
///
/// The number of a failing case is the seed that repeats it.
struct WeekendTests {
    static let event = Rink.event("2023-24/seoul/men-500")

    static let chart = [
        Rink.semifinals,
        Rink.line(
            .quarterfinals, starters: 12...19, races: 4, perRace: 2, next: .semifinals),
        Rink.line(
            .heats, starters: 20...32, races: 8, perRace: 2, fastest: 2, next: .quarterfinals),
    ]

    static func rules(_ lot: inout Lot) -> Rules {
        func any<Rule: CaseIterable>(_: Rule.Type) -> Rule? {
            let all = Array(Rule.allCases)
            return all.isEmpty ? nil : all[lot.number(below: all.count)]
        }
        return Rink.rules(
            chart, advanced: any(AdvancedSkaterRule.self) ?? .extra,
            penalty: any(PenaltyInFinalA.self) ?? .sharesLastPlace,
            yellowCard: any(YellowCardRule.self) ?? .voidsDistance)
    }

    @Test(arguments: UInt64(1)...300)
    func `of eight skaters nobody is lost and nobody counts twice`(seed: UInt64) throws {
        var lot = Lot(seed: seed)
        try Self.check(RandomWeekend(size: 8, rules: Self.rules(&lot), lot: lot).skate(Self.event))
    }

    @Test(arguments: UInt64(1)...60)
    func `of any field the chart covers nobody is lost`(seed: UInt64) throws {
        var lot = Lot(seed: seed)
        let size = [8, 11, 12, 16, 19, 20, 27, 32][lot.number(below: 8)]
        try Self.check(
            RandomWeekend(size: size, rules: Self.rules(&lot), lot: lot).skate(Self.event))
    }

    /// What holds of every event that is over.
    static func check(_ progress: EventProgress, _ what: String = "") throws {
        #expect(progress.next == .nothing, "\(what)")
        #expect(progress.findings.filter { $0.severity == .error }.isEmpty)
        let started = Set(starters(of: progress.races))
        let barred = Set(progress.barred.keys)
        let kept = progress.entries.map(\.competitor).filter {
            started.contains($0) || !barred.contains($0)
        }
        // It is skated as it was planned before the first draw, by those who were to start in it.
        let plan = Ladder(
            chart: progress.rules.chart(of: progress.event.distance), entries: kept.count)
        let isAsPlanned = kept.count == progress.entries.count
        #expect(progress.ladder == plan || !isAsPlanned, "\(what)")
        let rounds = (isAsPlanned ? plan : progress.ladder)?.rounds ?? []
        #expect(
            progress.drawnRounds == rounds.filter(progress.drawnRounds.contains), "\(what)")
        let classification = progress.classification
        #expect(classification.isComplete)
        #expect(classification.isOfficial)
        let all =
            classification.ranked.map(\.competitor) + classification.unscored.map(\.competitor)
        #expect(all.sorted() == kept.sorted(), "\(what)")
        let ranks = classification.ranked.map(\.rank)
        #expect(ranks == ranks.map { rank in 1 + ranks.count { $0 < rank } })
        for round in progress.drawnRounds {
            let starters = starters(of: progress.races(of: round))
            #expect(Set(starters).count == starters.count, "\(what)")
            // Whoever was shown a card after the first draw, or in a round under way, left a gap.
            let hasGaps = progress.entries.contains { barred.contains($0.competitor) }
            let sizes = progress.races(of: round).map(\.startList.starters.count)
            #expect(hasGaps || (sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1, "\(what), \(round)")
            let advancements = progress.verdict(on: round).advancements
            if !round.isFinal { #expect(advancements.count == starters.count) }
            #expect(
                advancements.allSatisfy { one in
                    guard case .round(let goal) = one.destination else { return one.mark == nil }
                    return (one.mark == nil) == (goal.isRepechage && !one.race.round.isRepechage)
                }, "\(what)")
        }
        let finalA = Set(starters(of: progress.races(of: .finalA)))
        #expect(finalA.isDisjoint(with: starters(of: progress.races(of: .finalB))))
        // Whoever is ranked in Final A is ahead of everybody who is not.
        let worst = classification.ranked.filter { finalA.contains($0.competitor) }.map(\.rank)
            .max()
        let best = classification.ranked.filter { !finalA.contains($0.competitor) }.map(\.rank)
            .min()
        if let worst, let best { #expect(worst < best) }
        // A card costs the rank or it does not, as the rules say.
        let cards = Set(
            progress.races.flatMap(\.decisions).filter {
                $0.ruling == .redCard
                    || $0.ruling == .yellowCard && progress.rules.yellowCard == .voidsDistance
            }.map(\.competitor))
        // So does missing the first start, where the rules say that.
        let missed = progress.races.flatMap { sheet in
            (sheet.outcome?.rows ?? []).filter { row in
                row.finish == .didNotStart
                    && progress.races.first { $0.outcome?[row.competitor] != nil }?.race
                        == sheet.race
            }
        }
        let isCostly = progress.rules.missedStart == .unranked
        let unranked = Set(classification.unscored.map(\.competitor))
        let expected = cards.union(isCostly ? missed.map(\.competitor) : [])
        // And a card in another event, with a race ahead in this one.
        #expect(expected.isSubset(of: unranked), "\(what)")
        #expect(unranked.isSubset(of: expected.union(barred)), "\(what)")
        // Every place by time comes out of the places there are.
        for round in progress.drawnRounds where !round.isFinal {
            guard case .decided(let line, let out) = progress.verdict(on: round) else { continue }
            let byTime = out.filter {
                $0.mark?.isByTime == true && $0.destination == .round(line.next)
            }
            let times = Set(byTime.compactMap(\.row.time)).count
            #expect(times <= line.fastest)
            if progress.rules.advancedSkater == .usesTimePlace {
                let advanced = out.count { $0.isByReferee && $0.destination == .round(line.next) }
                #expect(times <= max(0, line.fastest - advanced))
            }
        }
    }

    private static func starters(of races: [RaceSheet]) -> [Competitor] {
        races.flatMap(\.startList.starters).map(\.competitor)
    }
}
