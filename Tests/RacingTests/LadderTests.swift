import Racing
import Rulebook
import ShortTrack
import Testing

/// The rounds of an event by its number of entries, under every rulebook of the archive.
struct LadderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rulebook: String
        let distance: Distance
        var testDescription: String { "\(rulebook), \(distance)" }
    }

    /// Every class of distances of every rulebook.
    static let cases: [Case] = Archive.names.flatMap { name in
        ((try? Archive.rules(name))?.progression ?? []).compactMap { chart in
            chart.distances.last.map { metres in
                Case(
                    rulebook: name,
                    distance: chart.isRelay ? .relay(metres) : Distance(metres: metres))
            }
        }
    }

    /// The same, those of two rulebooks with one chart and one draw once.
    static let charts: [Case] = {
        var known: [(ProgressionChart, DrawRules?)] = []
        return cases.filter { item in
            guard let rules = try? Archive.rules(item.rulebook) else { return true }
            let chart = rules.chart(of: item.distance)
            let isKnown = known.contains { $0.0 == chart && $0.1 == rules.draw }
            known.append((chart, rules.draw))
            return !isKnown
        }
    }()

    private static func ladder(_ name: String, _ distance: Distance, _ entries: Int) throws
        -> [String]
    {
        let ladder = Ladder(
            chart: try Archive.rules(name).chart(of: distance), entries: entries)
        return ladder.steps.map { step in
            "\(step.starters) \(step.round.rawValue)"
                + (step.line.map { ": \($0.races) x \($0.perRace) + \($0.fastest)" } ?? "")
        }
    }

    @Test func `Torino 2013, 500 m men: 78 entered`() throws {
        #expect(
            try Self.ladder("2013-14", Distance(metres: 500), 78) == [
                "78 pre-preliminaries: 20 x 2 + 16", "56 preliminaries: 14 x 2 + 12",
                "40 heats: 10 x 2 + 4", "24 eighthfinals: 6 x 2 + 4",
                "16 quarterfinals: 4 x 2 + 0", "8 semifinals: 2 x 2 + 0", "4 final-b", "4 final-a",
            ])
    }

    @Test func `2011-12, 1000 m: two come back through the repechage`() throws {
        #expect(
            try Self.ladder("2011-12", Distance(metres: 1000), 40) == [
                "40 preliminaries: 8 x 2 + 4", "20 heats: 5 x 2 + 4",
                "26 repechage-heats: 7 x 2 + 2", "16 repechage-quarterfinals: 4 x 2 + 0",
                "8 repechage-semifinals: 2 x 1 + 0", "16 quarterfinals: 4 x 2 + 0",
                "8 semifinals: 2 x 2 + 0", "4 final-b", "4 final-a",
            ])
    }

    @Test func `Seoul 2024, 500 m men: twenty begin in the heats`() throws {
        let ladder = Ladder(
            chart: try Archive.rules("2024-25").chart(of: Distance(metres: 500)), entries: 74)
        #expect(ladder.direct?.best == 20)
        #expect(
            try Self.ladder("2024-25", Distance(metres: 500), 74) == [
                "54 preliminaries: 11 x 1 + 9", "40 heats: 8 x 2 + 2",
                "42 repechage-quarterfinals: 8 x 1 + 2", "10 repechage-semifinals: 2 x 1 + 0",
                "20 quarterfinals: 4 x 2 + 2", "10 semifinals: 2 x 2 + 1", "5 final-b",
                "5 final-a",
            ])
    }

    @Test func `1500 m of 2019-20: the repechage comes after the quarterfinals`() throws {
        #expect(
            try Self.ladder("2023-24", Distance(metres: 1500), 42) == [
                "42 quarterfinals: 7 x 2 + 5", "23 repechage-quarterfinals: 4 x 2 + 4",
                "12 repechage-semifinals: 2 x 1 + 0", "21 semifinals: 3 x 2 + 1", "7 final-b",
                "7 final-a",
            ])
    }

    @Test func `a number between the lines of a chart gets a line like the next one`() throws {
        #expect(
            try Self.ladder("2013-14", Distance(metres: 500), 30).first
                == "30 heats: 8 x 2 + 0")
    }

    @Test func `a club's skaters all reach a final`() throws {
        #expect(
            try Self.ladder("club-meet", Distance(metres: 777), 14) == [
                "14 semifinals: 3 x 1 + 2", "4 final-c", "5 final-b", "5 final-a",
            ])
    }

    /// How many the lines before a round send to it, and who begins in it.
    private static func filling(_ step: Ladder.Step, of ladder: Ladder) -> Int {
        let direct = ladder.direct.flatMap { $0.round == step.round ? $0.best : nil } ?? 0
        return ladder.steps.reduce(direct) { sum, before in
            guard let line = before.line else { return sum }
            let onward = min(before.starters, line.goingOn)
            return sum + (line.next == step.round ? onward : 0)
        }
    }

    @Test(arguments: cases)
    func `whole events of every size lose nobody and are drawn evenly`(_ item: Case) throws {
        let rules = try Archive.rules(item.rulebook)
        let slug = item.distance.slug
        let event = Rink.event(
            "\(item.rulebook)/stop/\(item.distance.isRelay ? "women" : "men")-\(slug)")
        // Skated with falls, penalties, cards, advancements and dead heats.
        for size in Array(1...32) + stride(from: 33, through: 200, by: 19) {
            let weekend = RandomWeekend(
                size: size, rules: rules, lot: Lot(seed: UInt64(size)))
            try WeekendTests.check(weekend.skate(event), "\(item), \(size) entries")
        }
    }

    @Test(arguments: charts)
    func `every number of entries leads to Final A, each round filled as its line says`(
        _ item: Case
    ) throws {
        let rules = try Archive.rules(item.rulebook)
        let chart = rules.chart(of: item.distance)
        for entries in 1...200 {
            let ladder = Ladder(chart: chart, entries: entries)
            #expect(ladder.steps.last?.round == .finalA, "\(entries)")
            #expect(Set(ladder.rounds).count == ladder.rounds.count, "\(entries)")
            let first = try #require(ladder.steps.first)
            #expect(first.starters + (ladder.direct?.best ?? 0) == entries)
            for step in ladder.steps {
                guard let line = step.line else { continue }
                #expect(line.races <= step.starters, "\(entries): \(line.sentence)")
                #expect(line.fastest <= line.races, "\(entries): \(line.sentence)")
                // The next round is on the ladder and after this one.
                let next = try #require(
                    line.next == .repechage ? first : ladder[line.next],
                    "\(entries): \(line.sentence)")
                #expect(
                    line.next == .repechage || next.starters == Self.filling(next, of: ladder),
                    "\(entries): \(line.sentence)")
                #expect(line.goingOn < step.starters || step.starters <= line.races * 2)
                // A proposal has no race larger than the chart allows.
                #expect(
                    !step.isProposed || step.starters <= line.races * chart.raceSize,
                    "\(entries): \(line.sentence)")
            }
            let lists = try EventProgress(
                event: Rink.event("test/stop/men-\(item.distance.slug)"), rules: rules,
                entries: Field.entries(entries, nations: 12, lot: Lot(seed: UInt64(entries))),
                races: []
            ).drawFirstRound(lot: 7)
            let sizes = lists.map(\.starters.count)
            #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1, "\(entries)")
            #expect(sizes.reduce(0, +) == first.starters, "\(entries)")
            let starters = lists.flatMap(\.starters).map(\.competitor)
            #expect(Set(starters).count == starters.count, "\(entries)")
            for nation in Set(starters.map(\.nation)) {
                let met = lists.map { $0.starters.count { $0.competitor.nation == nation } }
                #expect((met.max() ?? 0) - (met.min() ?? 0) <= 1, "\(entries): \(nation)")
            }
            let final = try #require(ladder[.finalA])
            #expect(final.starters <= max(chart.finalSize, chart.raceSize), "\(entries)")
        }
    }
}
