import Phrases
import Rulebook
import ShortTrack
import Testing

@testable import Racing

/// Start lists: the lot, compatriots apart, and later rounds against printed ones.
struct DrawTests {
    static let event = Rink.event("2013-14/torino/men-500")

    @Test func `the lot gives the published numbers of its algorithm`() {
        // The test values of SplitMix64 that implementations of it compare themselves with.
        var lot = Lot(seed: 1_234_567)
        #expect(
            (1...5).map { _ in lot.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test func `an order drawn by lot is the same for ever`() {
        var lot = Lot(seed: 2023)
        let drawn = lot.order(Array(1...8))
        #expect(drawn.sorted() == Array(1...8))
        #expect(drawn == [3, 7, 5, 6, 1, 4, 8, 2])
    }

    @Test func `every number below a bound is as likely as another`() {
        var lot = Lot(seed: 1)
        var counts = Array(repeating: 0, count: 6)
        for _ in 0..<60_000 { counts[lot.number(below: 6)] += 1 }
        #expect(counts.allSatisfy { (9_600...10_400).contains($0) })
    }

    @Test func `semifinals are composed by place then time and lanes by time`() throws {
        let quarterfinals = [
            ["1 KERSTHOLT NED 41.755", "2 CELSKI USA 42.376", "3 JEAN CAN 1:02.555 ADV"],
            ["1 AN RUS 41.037", "2 COURNOYER CAN 41.230"],
            ["1 GRIGOREV RUS 41.182", "2 VAN-DER-WART NED 41.496"],
            ["1 HAMELIN CAN 40.839", "2 LIANG CHN 41.010"],
        ].enumerated().map { Rink.race(Self.event, .quarterfinals, $0 + 1, $1) }
        let rules = Rink.rules(
            [
                Rink.line(.quarterfinals, races: 4, perRace: 2, next: .semifinals),
                Rink.semifinals,
            ], advanced: .extra)
        let lists = try Rink.progress(Self.event, rules, quarterfinals)
            .proposedStartLists(for: .semifinals)
        // Torino printed them as semifinals 2 and 1.
        #expect(
            lists.map(\.names) == [
                ["hamelin", "liang", "kerstholt", "celski", "jean"],
                ["an", "grigorev", "cournoyer", "van-der-wart"],
            ])
        #expect(lists.allSatisfy { $0.lot == nil })
        #expect(
            lists[0].starters.last?.reason
                == "3rd in quarterfinal 1, advanced: the next slot; "
                + "start position 5 by time, 1:02.555")
    }

    @Test func `an advanced skater makes one quarterfinal of five and starts outside in it`() throws
    {
        // Torino 2013, men's 500 m: Yu Jiyang, third of an eighthfinal in 52.427 and advanced,
        // started on lane 5 of quarterfinal 2. The others are stand-ins.
        let eighthfinals = (1...6).map { number in
            Rink.race(
                Self.event, .eighthfinals, number,
                [
                    "1 W\(number) CAN 41.\(number)00", "2 S\(number) NED 41.\(number)50",
                    number == 4 ? "3 YU CHN 52.427 ADV" : "3 T\(number) KOR 41.\(number)90",
                    "4 L\(number) ITA 43.000",
                ])
        }
        let rules = try Archive.rules("2013-14")
        let lists = try Rink.progress(Self.event, rules, eighthfinals)
            .proposedStartLists(for: .quarterfinals)
        #expect(lists.map(\.starters.count).sorted() == [4, 4, 4, 5])
        let five = try #require(lists.first { $0.starters.count == 5 })
        #expect(five.starters.last?.competitor.name == "yu")
        #expect(five.starters.last?.position == 5)
    }

    @Test func `a skater without a time starts outside`() throws {
        let races = [
            Rink.race(
                Self.event, .semifinals, 1, ["1 A CAN NT", "2 B NED 41.2", "3 C KOR 41.3"]),
            Rink.race(Self.event, .semifinals, 2, ["1 D CAN 41.9", "2 E NED 42.0"]),
        ]
        let line = Rink.line(.semifinals, races: 2, perRace: 2, next: .finalA)
        let progress = Rink.progress(Self.event, Rink.rules([line]), races)
        let final = try progress.proposedStartLists(for: .finalA)
        #expect(final.map(\.names) == [["b", "d", "e", "a"]])
        #expect(final[0].starters.last?.reason.hasSuffix("outside for want of a time") == true)
    }

    @Test func `nothing is drawn before the round before is official`() {
        let rules = Rink.rules([Rink.semifinals])
        let rows = (1...4).map { "\($0) A\($0) CAN 41.\($0)" }
        let others = (1...4).map { "\($0) B\($0) CAN 41.\($0)" }
        let first = Rink.race(Self.event, .semifinals, 1, rows)
        let second = Rink.race(Self.event, .semifinals, 2, others, isOfficial: false)
        let unskated = RaceSheet(
            startList: second.startList, result: nil, decisions: [], isOfficial: false)
        #expect(throws: DrawRefusal.resultsMissing([second.race])) {
            try Rink.progress(Self.event, rules, [first, unskated])
                .proposedStartLists(for: .finalA)
        }
        #expect(throws: DrawRefusal.notOfficial([second.race])) {
            try Rink.progress(Self.event, rules, [first, second])
                .proposedStartLists(for: .finalA)
        }
        #expect(throws: DrawRefusal.notReached(.finalA)) {
            try Rink.progress(Self.event, rules, []).proposedStartLists(for: .finalA)
        }
        #expect(throws: DrawRefusal.notReached(.quarterfinals)) {
            try Rink.progress(Self.event, rules, [first, second])
                .proposedStartLists(for: .quarterfinals)
        }
        #expect(throws: DrawRefusal.nobodyEntered) {
            try Rink.progress(Self.event, rules, []).drawFirstRound(lot: 1)
        }
        #expect(throws: DrawRefusal.alreadyDrawn(.semifinals)) {
            try Rink.progress(Self.event, rules, [first]).drawFirstRound(lot: 1)
        }
    }

    @Test(arguments: 1...72)
    func `a first round is even, separates as far as counts allow and can be drawn again`(
        size: Int
    ) {
        var lot = Lot(seed: UInt64(size))
        for nations in [1, 3, 8, 20] {
            let races = max(1, (size + 3) / 4)
            let entries = Field.entries(size, nations: nations, lot: lot)
            let draw = FirstRoundDraw(
                event: Self.event, round: .heats, races: races, entries: entries, lot: 7)
            let lists = draw.startLists
            let sizes = lists.map(\.starters.count)
            #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
            #expect(lists.count == races)
            #expect(
                lists.flatMap { $0.starters.map(\.competitor) }.sorted()
                    == entries.map(\.competitor).sorted())
            #expect(
                lists.allSatisfy { $0.starters.map(\.position) == Array(1...$0.starters.count) })
            for nation in Set(entries.map(\.competitor.nation)) {
                let spread = lists.map { list in
                    list.starters.count { $0.competitor.nation == nation }
                }
                #expect(
                    (spread.max() ?? 0) - (spread.min() ?? 0) <= 1,
                    "\(nation) with \(size) entries of \(nations) nations")
            }
            let again = FirstRoundDraw(
                event: Self.event, round: .heats, races: races, entries: lot.order(entries), lot: 7)
            #expect(again.startLists == lists)
        }
    }

    @Test func `another seed is another draw`() {
        let entries = Field.entries(16, nations: 8, lot: Lot(seed: 3))
        let draws = (1...5).map {
            FirstRoundDraw(
                event: Self.event, round: .heats, races: 4, entries: entries, lot: UInt64($0)
            ).startLists.map(\.names)
        }
        #expect(Set(draws).count == 5)
    }

    @Test func `the ranking list is dealt out in a serpentine`() {
        // Torino 2013: of eight ranked, {1, 4, 5, 8} meet and {2, 3, 6, 7}.
        let entries = (1...8).map { seed in
            Entry(
                competitor: Rink.skater("s\(seed)", Field.nations[seed]), helmet: seed, seed: seed)
        }
        let lists = FirstRoundDraw(
            event: Self.event, round: .semifinals, races: 2, entries: entries, lot: 1
        ).startLists
        #expect(
            lists.map { $0.names.sorted() } == [
                ["s1", "s4", "s5", "s8"], ["s2", "s3", "s6", "s7"],
            ])
    }

    @Test func `compatriots change places with the next of their row who fits`() {
        // By the serpentine alone seeds 1 and 4 would meet; 3 and 4 are of one row.
        let nations = ["NED", "CAN", "KOR", "NED"]
        let entries = nations.enumerated().map { index, nation in
            Entry(
                competitor: Rink.skater("s\(index + 1)", nation), helmet: index, seed: index + 1)
        }
        let lists = FirstRoundDraw(
            event: Self.event, round: .semifinals, races: 2, entries: entries, lot: 1
        ).startLists
        #expect(lists.map { $0.names.sorted() } == [["s1", "s3"], ["s2", "s4"]])
        let reason = lists[1].starters.first { $0.competitor.name == "s4" }?.reason
        #expect(reason?.hasPrefix("seed 4, exchanged with KOR:s3") == true)
    }

    @Test func `the next of the row is exchanged before the one ahead`() {
        // The serpentine deals {1, 6}, {2, 5}, {3, 4}: 2 and 5 meet; 4 and 6 would both fit.
        let nations = ["NED", "CAN", "KOR", "USA", "CAN", "ITA"]
        let entries = nations.enumerated().map { index, nation in
            Entry(
                competitor: Rink.skater("s\(index + 1)", nation), helmet: index, seed: index + 1)
        }
        let lists = FirstRoundDraw(
            event: Self.event, round: .heats, races: 3, entries: entries, lot: 1
        ).startLists
        #expect(lists.map { $0.names.sorted() } == [["s1", "s5"], ["s2", "s6"], ["s3", "s4"]])
    }

    @Test func `the advanced are dealt out after everybody who qualified`() throws {
        // The advanced skater was faster than the third who goes on by time.
        let races = [
            Rink.race(
                Self.event, .quarterfinals, 1,
                ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2 ADV"]),
            Rink.race(
                Self.event, .quarterfinals, 2, ["1 D ITA 41.3", "2 E CHN 41.4", "3 F USA 41.5"]),
        ]
        let rules = Rink.rules([
            Rink.line(.quarterfinals, races: 2, perRace: 2, fastest: 2, next: .semifinals),
            Rink.semifinals,
        ])
        let lists = try Rink.progress(Self.event, rules, races)
            .proposedStartLists(for: .semifinals)
        #expect(lists.map(\.names) == [["a", "e", "f"], ["b", "c", "d"]])
    }

    @Test func `more of a nation than races must meet, and the reason says so`() {
        let entries = (1...4).map {
            Entry(competitor: Rink.skater("s\($0)", "NED"), helmet: $0, seed: $0)
        }
        let lists = FirstRoundDraw(
            event: Self.event, round: .semifinals, races: 2, entries: entries, lot: 1
        ).startLists
        #expect(
            lists.flatMap(\.starters).allSatisfy {
                $0.reason.contains("meets a compatriot: more of NED than races")
            })
    }

    @Test func `within the repechage the race before counts, as in every later round`() throws {
        // 2011-12 starts those who come out of the repechage by their heat time; who is still in
        // it starts by the time of its last race.
        let rules = try Archive.rules("2011-12")
        let event = Rink.event("2011-12/dresden/men-500")
        func quarterfinal(_ number: Int, _ names: [String], first: Int) -> RaceSheet {
            Rink.race(
                event, .repechageQuarterfinals, number,
                names.enumerated().map { "\($0 + 1) \($1) CAN \(first + $0).00\(number)" })
        }
        let names = (0..<16).map { "S\($0)" }
        // All skated their preliminary in the reverse order of what they do later.
        let preliminaries = (0..<4).map { race in
            Rink.race(
                event, .preliminaries, race + 1,
                (0..<4).map { "\($0 + 1) S\(15 - race - 4 * $0) CAN 50.\(race)\($0)0" })
        }
        let quarterfinals = (0..<4).map {
            quarterfinal($0 + 1, Array(names[(4 * $0)..<(4 * $0 + 4)]), first: 42 + $0)
        }
        let qualified = quarterfinals.flatMap { sheet in
            (sheet.outcome?.rows ?? []).prefix(2).map { row in
                Qualifier(
                    origin: .race(
                        Advancement(
                            race: sheet.race, row: row,
                            destination: .round(.repechageSemifinals), mark: .byPlace,
                            reason: "first two"),
                        timeBeforeRepechage: preliminaries.compactMap {
                            $0.outcome?[row.competitor]?.time
                        }.first))
            }
        }
        let draw = LaterRoundDraw(
            event: event, round: .repechageSemifinals, races: 2, qualified: qualified,
            rules: try #require(rules.draw), lot: 7)
        for list in draw.startLists {
            let times = list.starters.map { starter in
                quarterfinals.compactMap { $0.outcome?[starter.competitor]?.time }.first
            }.compactMap(\.self)
            #expect(times == times.sorted())
            #expect(
                list.starters.allSatisfy {
                    $0.reason.contains("ranked") && !$0.reason.contains("from the repechage")
                })
        }
    }

    @Test func `who is level with another is placed by lot, and the reason says so`() throws {
        let event = Rink.event("2013-14/turin/men-500")
        let progress = Rink.progress(
            event, Rink.rules([Rink.semifinals]),
            [
                Rink.race(
                    event, .semifinals, 1,
                    ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 41.3 ADVA"]),
                Rink.race(
                    event, .semifinals, 2,
                    ["1 E CHN 41.0", "2 F FRA 41.6", "3 G USA 41.7", "4 H JPN 41.8"]),
            ])
        let final = try #require(progress.startListsDue.first { $0.race.round == .finalA })
        func reason(_ name: String) -> String {
            final.starters.first { $0.competitor.name == name }?.reason ?? ""
        }
        #expect(reason("a").hasSuffix("by time, 41.0, of equals by lot"))
        #expect(reason("e").hasSuffix("by time, 41.0, of equals by lot"))
        #expect(reason("b").hasSuffix("by time, 41.1"))
        #expect(reason("d").hasPrefix("4th in semifinal 1, advanced"))
    }
}
