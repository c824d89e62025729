import Rulebook
import ShortTrack
import Testing

/// What places pay, as exactly as the rulebook knows.
struct PointsTests {
    struct Pay: CustomTestStringConvertible {
        let event: String
        let rank: Int
        let sharers: Int
        let tie: EventTie
        let pays: String
        let testDescription: String

        init(
            _ event: String, _ rank: Int, _ pays: String, sharers: Int = 1,
            tie: EventTie = .fullPoints, _ citation: String
        ) {
            self.event = event
            self.rank = rank
            self.sharers = sharers
            self.tie = tie
            self.pays = pays
            testDescription = citation
        }
    }

    @Test(arguments: [
        Pay("men-500", 1, "100", "2023-24: a win"),
        Pay("men-500", 8, "36", "2023-24: Final B, last"),
        Pay("men-500", 9, "0 to 36", "2023-24: lower places are not published"),
        Pay("men-1000-1", 1, "100", "the first race of a doubled distance"),
        Pay("men-1000-2", 1, "150", "2023-24: the second race of a doubled distance"),
        Pay("men-1000-2", 5, "80 or 90", "2023-24: fifth of a second race, 80 or 90"),
        Pay("men-1000-2", 7, "50 to 69", "an unknown cell lies between its neighbours"),
        Pay("men-1000-2", 9, "0", "a table that pays nothing below"),
        Pay("women-relay-3000", 2, "80", "relays are paid by the standard table"),
        Pay(
            "women-500", 1, "100", sharers: 2, "Seoul 2023, women's 500 m: two winners, 100 each"),
        Pay(
            "mixed-relay-2000", 3, "70", sharers: 2,
            "Seoul 2023, mixed relay: USA and KOR third, 70 each"),
        Pay("women-500", 3, "65", sharers: 2, tie: .averaged, "70 and 60 shared"),
        Pay("women-500", 1, "83.33", sharers: 3, tie: .averaged, "100, 80 and 70 shared"),
        Pay(
            "women-500", 8, "18 to 36", sharers: 2, tie: .averaged,
            "36 shared with a place nobody published"),
        Pay(
            "men-1000-2", 5, "74.5 to 79.5", sharers: 2, tie: .averaged, "80 or 90, and 69, shared"),
    ])
    func `a place pays what the table of its event says`(_ pay: Pay) throws {
        let event = try #require(EventID("2023-24/seoul/\(pay.event)"))
        let award = try #require(
            Rulebooks.rules(eventTie: pay.tie)
                .points(forRank: pay.rank, sharedBy: pay.sharers, in: event))
        #expect(award.description == pay.pays)
        #expect(award.lowest <= award.highest)
        #expect((award.exact == nil) == pay.pays.contains("o"))
    }

    @Test func `a better place never pays less`() {
        for table in [Rulebooks.standard, Rulebooks.secondRace] {
            for rank in 1...30 {
                let better = table.award(forRank: rank)
                let worse = table.award(forRank: rank + 1)
                #expect(worse.highest <= better.highest)
                #expect(worse.lowest <= better.lowest)
            }
        }
    }

    @Test func `the chart is asked by distance, round and starters`() {
        let rules = Rulebooks.rules(
            lines: [
                Rulebooks.semifinals,
                Rulebooks.line(round: .heats, starters: (10, 16), next: .semifinals),
            ])
        let sprint = Distance(metres: 500)
        let chart = rules.chart(of: sprint)
        #expect(chart.lines(from: .semifinals, starters: 8).map(\.races) == [2])
        #expect(chart.lines(from: .semifinals, starters: 7).isEmpty)
        #expect(chart.lines(from: .quarterfinals, starters: 8).isEmpty)
        #expect(chart.firstLines(entries: 10).map(\.round) == [.semifinals, .heats])
        #expect(chart.firstLines(entries: 9).map(\.round) == [.semifinals])
        #expect(chart.firstLines(entries: 17).isEmpty)
        #expect(rules.chart(of: Distance(metres: 1500)).lines.isEmpty)
        #expect(rules.chart(of: Distance(metres: 1500)).raceSize == 6)
        #expect(rules.chart(of: .relay(500)).raceSize == 4)
    }
}
