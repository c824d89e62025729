import Rulebook
import ShortTrack
import Testing

@testable import Racing

/// Who goes on, against printed results and against the rule of each era.
struct AdvancementTests {
    /// Torino 2013, men's 500 m heats: the thirds as printed.
    ///
    /// Firsts and seconds are stand-ins.
    static let torinoThirds = [
        "CONFORTOLA ITA 41.861", "LIANG CHN 42.022", "STANLEY GBR 42.035", "LEE-HO-SUK KOR 42.185",
        "LEE-HAN-BIN KOR 42.187", "BYKANOV ISR 42.226", "OGURO JPN 42.381",
        "ZHUMAGAZIYEV KAZ 42.576", "LOBELLO ITA 42.662", "SKJELLERUP NZL 43.406",
        "ALVAREZ USA 1:03.348 ADV",
    ]

    static func torinoHeats() -> [RaceOutcome] {
        let event = Rink.event("2013-14/torino/men-500")
        return torinoThirds.enumerated().compactMap { index, third in
            Rink.race(
                event, .heats, index + 1,
                ["1 W\(index) CAN 41.000", "2 S\(index) NED 41.500", "3 \(third)"]
            ).outcome
        }
    }

    static let heats = Rink.line(.heats, races: 11, perRace: 2, fastest: 6, next: .quarterfinals)

    @Test func `the six fastest thirds go on and an advanced skater beside them`() {
        let out = Self.heats.advancement(of: Self.torinoHeats(), under: .extra)
        #expect(
            Set(out.names(.byTime)) == [
                "confortola", "liang", "stanley", "lee-ho-suk", "lee-han-bin", "bykanov",
            ])
        #expect(out.names(.advanced) == ["alvarez"])
        #expect(Set(out.names(nil)) == ["oguro", "zhumagaziyev", "lobello", "skjellerup"])
        #expect(out.filter { $0.destination == .round(.quarterfinals) }.count == 29)
    }

    @Test func `an advanced skater uses up a place by time in the later era`() {
        let out = Self.heats.advancement(of: Self.torinoHeats(), under: .usesTimePlace)
        #expect(out.names(.byTime).count == 5)
        #expect(out.names(nil).contains("bykanov"))
        #expect(out.filter { $0.destination == .round(.quarterfinals) }.count == 28)
        #expect(out.reason("alvarez")?.contains("uses up a place given by time") == true)
        #expect(out.reason("bykanov")?.contains("used up by skaters advanced") == true)
    }

    @Test func `an advanced skater among the fastest takes a place by time in the early era`() {
        // Measured on Shanghai 2013, women's 1000 m heats: four places, three by time and one ADV.
        let event = Rink.event("2013-14/shanghai/women-1000")
        let outcomes = (1...6).compactMap { number in
            Rink.race(
                event, .heats, number,
                [
                    "1 W\(number) CAN 1:30.000", "2 S\(number) NED 1:30.500",
                    "3 T\(number) ITA 1:31.\(number)00" + (number == 2 ? " ADV" : ""),
                ]
            ).outcome
        }
        let line = Rink.line(.heats, races: 6, perRace: 2, fastest: 4, next: .quarterfinals)
        let out = line.advancement(of: outcomes, under: .extra)
        #expect(out.names(.byTime) == ["t1", "t3", "t4"])
        #expect(out.names(.advanced) == ["t2"])
    }

    @Test func `the same time in the photo finish is not the same place`() {
        // Torino 2013, women's 1500 m, quarterfinal 2: the first three go on.
        let race = Rink.race(
            Rink.event("2013-14/torino/women-1500"), .quarterfinals, 2,
            [
                "1 PARK KOR 2:24.285", "2 LI CHN 2:24.345", "3 ITO JPN 2:24.680",
                "4 LOCKETT AUS 2:24.680", "5 BELYAKOVA RUS 2:24.974",
            ])
        let line = Rink.line(.quarterfinals, races: 1, perRace: 3, next: .semifinals)
        let out = line.advancement(of: [race].compactMap(\.outcome), under: .extra)
        #expect(out.names(.byPlace) == ["park", "li", "ito"])
        #expect(out.names(nil) == ["lockett", "belyakova"])
    }

    @Test func `a skater advanced to Final A makes it larger and nobody fills Final B`() {
        // Torino 2013, women's 1500 m semifinals; the first semifinal is a stand-in.
        let event = Rink.event("2013-14/torino/women-1500")
        let races = [
            Rink.race(
                event, .semifinals, 1, (1...6).map { "\($0) X\($0) USA 2:20.\($0)00" }),
            Rink.race(
                event, .semifinals, 2,
                [
                    "1 PARK KOR 2:20.718", "2 ZHOU CHN 2:20.770", "3 HEIDUM NED 2:21.185",
                    "4 PERETTI ITA 2:22.028", "5 LI CHN 3:17.095 ADVA",
                    "6 TER-MORS NED 3:17.500 PEN",
                ]),
        ]
        let line = Rink.line(
            .semifinals, races: 2, perRace: 3, next: .finalA, others: .finalB)
        let out = line.advancement(of: races.compactMap(\.outcome), under: .extra)
        #expect(out.filter { $0.destination == .round(.finalA) }.count == 7)
        #expect(out.filter { $0.destination == .round(.finalB) }.count == 4)
        #expect(out.names(.advancedToFinalA) == ["li"])
        #expect(out.reason("ter-mors") == "penalty (C1) in semifinal 2: out of the distance")
    }

    @Test func `a dead heat on the line takes both on`() {
        // Marquette 2009, women's 500 m, semifinal 1; the second semifinal is a stand-in.
        let event = Rink.event("2009-10/marquette/women-500")
        let races = [
            Rink.race(
                event, .semifinals, 1,
                [
                    "1 REUTTER USA 43.982", "2 CHO KOR 44.095", "2 ST-GELAIS CAN 44.095",
                    "4 PIERRON FRA 44.500",
                ]),
            Rink.race(event, .semifinals, 2, (1...4).map { "\($0) X\($0) CHN 43.\($0)00" }),
        ]
        let line = Rink.line(.semifinals, races: 2, perRace: 2, next: .finalA, others: .finalB)
        let out = line.advancement(of: races.compactMap(\.outcome), under: .extra)
        #expect(out.names(.finalAByPlace) == ["reutter", "cho", "st-gelais", "x1", "x2"])
        #expect(out.names(.finalBByPlace) == ["pierron", "x3", "x4"])
    }

    @Test func `a dead heat on the line uses up a place by time in the later era`() {
        let event = Rink.event("2023-24/seoul/women-1000")
        let races = [
            Rink.race(
                event, .semifinals, 1,
                ["1 A CAN 1:30.0", "2 B NED 1:30.1", "2 C KOR 1:30.1", "4 D ITA 1:30.2"]),
            Rink.race(
                event, .semifinals, 2,
                ["1 E CAN 1:31.0", "2 F NED 1:31.1", "3 G KOR 1:31.2", "4 H ITA 1:31.3"]),
        ]
        let line = Rink.line(
            .semifinals, races: 2, perRace: 2, fastest: 1, next: .finalA, others: .finalB)
        let later = line.advancement(of: races.compactMap(\.outcome), under: .usesTimePlace)
        #expect(later.names(.finalAByTime).isEmpty)
        #expect(
            later.reason("g")?.contains("with every place by time used up by a dead heat") == true)
        let earlier = line.advancement(of: races.compactMap(\.outcome), under: .extra)
        #expect(earlier.names(.finalAByTime) == ["g"])
    }

    @Test func `relay quarterfinals send on the two fastest thirds and no penalised team`() {
        // Torino 2013, men's 5000 m relay; the times of firsts and seconds are stand-ins.
        let event = Rink.event("2013-14/torino/men-relay-5000")
        let races = [
            ["1 RUS RUS 6:45.0", "2 NED NED 6:45.1", "3 FRA FRA 6:48.896", "4 X1 JPN 6:50.0"],
            ["1 USA USA 6:45.0", "2 CHN CHN 6:45.1", "3 ITA ITA 6:51.818", "4 GER GER 6:55.0 PEN"],
            ["1 CAN CAN 6:45.0", "2 HUN HUN 6:45.1", "3 GBR GBR 6:52.877", "4 X2 KOR 6:53.0"],
        ].enumerated().compactMap { Rink.race(event, .quarterfinals, $0 + 1, $1).outcome }
        let line = Rink.line(.quarterfinals, races: 3, perRace: 2, fastest: 2, next: .semifinals)
        let out = line.advancement(of: races, under: .extra)
        #expect(out.names(.byPlace) == ["rus", "ned", "usa", "chn", "can", "hun"])
        #expect(out.names(.byTime) == ["fra", "ita"])
        #expect(out.reason("gbr")?.contains("3rd fastest") == true)
    }

    @Test func `an excluded skater gives the place to the next and a missing one to nobody`() {
        let event = Rink.event("2013-14/torino/men-500")
        let races = [
            ["1 A CAN 41.0 PEN", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 41.3"],
            ["1 E CAN 41.0", "- F NED DNF", "- G KOR DNS", "- H ITA DNF"],
        ].enumerated().compactMap { Rink.race(event, .semifinals, $0 + 1, $1).outcome }
        let out = Rink.semifinals.advancement(of: races, under: .extra)
        #expect(out.names(.finalAByPlace) == ["b", "c", "e"])
        #expect(out.names(.finalBByPlace) == ["d"])
        #expect(out.reason("b") == "1st in semifinal 1: the first 2 of each race go to Final A")
        #expect(out.reason("f") == "did not finish in semifinal 2: does not go on")
    }

    @Test func `places by time go to the next place only, and equal times go on together`() {
        let event = Rink.event("2023-24/seoul/men-1000")
        let races = [
            ["1 A CAN 1:30.0", "2 B NED 1:30.1", "3 C KOR 1:30.200", "4 D ITA 1:30.210"],
            ["1 E CAN 1:31.0", "2 F NED 1:31.1", "3 G KOR 1:30.200"],
            ["1 I CAN 1:31.0", "2 J NED 1:31.1", "3 K KOR NT"],
        ].enumerated().compactMap { Rink.race(event, .semifinals, $0 + 1, $1).outcome }
        func out(_ fastest: Int) -> [Advancement] {
            Rink.line(.semifinals, races: 3, perRace: 2, fastest: fastest, next: .finalA)
                .advancement(of: races, under: .usesTimePlace)
        }
        #expect(out(1).names(.finalAByTime) == ["c", "g"])
        #expect(out(2).names(.finalAByTime) == ["c", "g"])
        #expect(out(3).names(.finalAByTime) == ["c", "g", "k"])
        for name in ["c", "g"] {
            #expect(out(2).reason(name)?.contains(", fastest of the thirds") == true)
        }
    }

    @Test func `a skater advanced to Final B goes there and takes nothing from Final A`() {
        let event = Rink.event("2023-24/seoul/men-1000")
        let races = [
            ["1 A CAN 1:30.0", "2 B NED 1:30.1", "3 C KOR 1:30.2", "- D ITA DNF ADVB"],
            ["1 E CAN 1:31.0", "2 F NED 1:31.1", "3 G KOR 1:31.2", "4 H ITA 1:31.3 YC"],
        ].enumerated().compactMap { Rink.race(event, .semifinals, $0 + 1, $1).outcome }
        let line = Rink.line(
            .semifinals, races: 2, perRace: 2, fastest: 1, next: .finalA, others: .finalB)
        let out = line.advancement(of: races, under: .usesTimePlace)
        #expect(out.names(.finalAByTime) == ["c"])
        #expect(out.names(.advancedToFinalB) == ["d"])
        #expect(out.names(.finalBByPlace) == ["g"])
        #expect(out.names(nil) == ["h"])
    }

    @Test func `Torino's 22, six and the one advanced make seven quarterfinals, one of five`()
        throws
    {
        let event = Rink.event("2013-14/torino/men-500")
        let out = Self.heats.advancement(of: Self.torinoHeats(), under: .extra)
        let onward = out.filter { $0.destination == .round(.quarterfinals) }
        let lists = LaterRoundDraw(
            event: event, round: .quarterfinals, races: 7,
            qualified: onward.map { Qualifier(origin: .race($0, timeBeforeRepechage: nil)) },
            rules: try #require(try Archive.rules("2013-14").draw), lot: 7
        ).startLists
        #expect(lists.map(\.starters.count).sorted() == [4, 4, 4, 4, 4, 4, 5])
        #expect(lists.first { $0.starters.count == 5 }?.names.contains("alvarez") == true)
    }

    @Test func `eighteen relay teams in five heats: the first two and the two fastest thirds`() {
        // Torino 2013, men's relay; those ahead of the thirds are stand-ins.
        let event = Rink.event("2013-14/torino/men-relay-5000")
        let thirds = [
            "ITALY ITA 6:47.320", "JAPAN JPN 6:56.091", "POLAND POL 7:03.435",
            "AUSTRALIA AUS 7:05.912", "KAZAKHSTAN KAZ 7:08.421",
        ]
        let sizes = [3, 4, 4, 4, 3]
        let races = zip(1..., zip(thirds, sizes)).compactMap { number, race in
            Rink.race(
                event, .heats, number,
                ["1 W\(number) CAN 6:40.000", "2 S\(number) NED 6:41.000", "3 \(race.0)"]
                    + (race.1 == 4 ? ["4 L\(number) GER 7:10.000"] : [])
            ).outcome
        }
        let line = Rink.line(.heats, races: 5, perRace: 2, fastest: 2, next: .quarterfinals)
        let out = line.advancement(of: races, under: .extra)
        #expect(out.count == 18)
        #expect(out.names(.byTime) == ["italy", "japan"])
        #expect(out.filter { $0.destination == .round(.quarterfinals) }.count == 12)
    }

    @Test func `at a club who fell skates a final too, who was penalised does not`() throws {
        let event = Rink.event("club/meet/men-500")
        let races = [
            Rink.race(
                event, .semifinals, 1,
                ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "- D ITA DNF", "- I POL DNS"]),
            Rink.race(
                event, .semifinals, 2,
                ["1 E CHN 41.5", "2 F FRA 41.6", "3 G USA 41.7", "4 H JPN 41.8 PEN"]),
        ]
        let line = try #require(
            try Archive.rules("club-meet").chart(of: Distance(metres: 500))
                .lines(from: .semifinals, starters: 9).first)
        let out = line.advancement(of: races.compactMap(\.outcome), under: .usesTimePlace)
        let finalB = out.filter { $0.destination == .round(.finalB) }.map(\.competitor.name)
        #expect(Set(finalB) == ["d", "i", "g"])
        #expect(out.reason("d")?.contains("all others but those taken out go to") == true)
    }
}
