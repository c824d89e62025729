import Racing
import Rulebook
import ShortTrack
import Testing

/// The order of an event.
struct ClassificationTests {
    static let event = Rink.event("2023-24/seoul/men-500")

    /// Two semifinals of four, both official; the finals as given.
    static func progress(
        finalA: [String], finalB: [String]?, rules: Rules = Rink.rules([Rink.semifinals]),
        semifinal1: [String] = [
            "1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 41.3",
        ],
        semifinal2: [String] = [
            "1 E CHN 41.5", "2 F FRA 41.6", "3 G USA 41.7", "4 H JPN 41.8",
        ]
    ) -> EventProgress {
        var races = [
            Rink.race(event, .semifinals, 1, semifinal1),
            Rink.race(event, .semifinals, 2, semifinal2),
            Rink.race(event, .finalA, 1, finalA),
        ]
        if let finalB { races.append(Rink.race(event, .finalB, 1, finalB)) }
        return Rink.progress(event, rules, races)
    }

    static let finalB = ["1 H JPN 42.0", "2 G USA 42.1", "3 D ITA 42.2", "4 C KOR 42.3"]

    /// A rule and what it does to two penalised of the four in Final A.
    struct PenaltyCase: CustomTestStringConvertible {
        let rule: PenaltyInFinalA
        let ranks: [String]
        let citation: String
        var testDescription: String { citation }
    }

    @Test(arguments: [
        PenaltyCase(
            rule: .sharesLastPlace, ranks: ["1 b", "2 e", "3 a", "3 f"],
            citation: "from 2022-23: two penalised of four are joint third"),
        PenaltyCase(
            rule: .behindFinishers, ranks: ["1 b", "2 e", "3 a", "4 f"],
            citation: "before 2022-23: one by one after the finishers, ahead of Final B"),
    ])
    func `penalised finalists stay ahead of Final B`(_ given: PenaltyCase) {
        let progress = Self.progress(
            finalA: ["1 F FRA 41.0 PEN", "2 B NED 41.1", "3 A CAN 41.2 PEN", "4 E CHN 41.3"],
            finalB: Self.finalB, rules: Rink.rules([Rink.semifinals], penalty: given.rule))
        let classification = progress.classification
        #expect(classification.printed == given.ranks + ["5 h", "6 g", "7 d", "8 c"])
        #expect(classification.isComplete)
        #expect(classification.isOfficial)
        #expect(classification.officialPlacings?.extent == .all)
    }

    @Test func `a round somebody was spared counts as won`() {
        // A skater seeded past the heats and one who won there, both fourth in a semifinal: the
        // time decides. Second in the heats is behind both.
        let heats = Rink.line(.heats, races: 1, perRace: 4, next: .semifinals)
        let rules = Rink.rules([heats, Rink.semifinals])
        let progress = Rink.progress(
            Self.event, rules,
            [
                Rink.race(
                    Self.event, .heats, 1,
                    ["1 W LAT 42.0", "2 S POL 42.1", "3 X HUN 42.2", "4 Y UKR 42.3"]),
                Rink.race(
                    Self.event, .semifinals, 1,
                    ["1 A CAN 41.0", "2 B NED 41.1", "3 X HUN 43.0 PEN", "4 W LAT 41.9"]),
                Rink.race(
                    Self.event, .semifinals, 2,
                    ["1 E CHN 41.5", "2 F FRA 41.6", "3 Y UKR 43.0 PEN", "4 D ITA 41.8"]),
                Rink.race(
                    Self.event, .semifinals, 3,
                    ["1 G USA 41.5", "2 H JPN 41.6", "3 K KOR 41.7 PEN", "4 S POL 41.1"]),
                Rink.race(
                    Self.event, .finalA, 1,
                    ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"]),
            ])
        let order = progress.classification.ranked.map(\.competitor.name)
        let fourth = order.filter(["d", "w", "s"].contains)
        #expect(fourth == ["d", "w", "s"])
    }

    @Test func `falls come before penalties and a dead heat shares the place`() {
        let progress = Self.progress(
            finalA: ["1 A CAN 41.0 PEN", "2 B NED 41.1", "2 E CHN 41.1", "- F FRA DNF"],
            finalB: ["- H JPN DNS", "- G USA DNF", "1 D ITA NT", "1 C KOR NT"])
        #expect(
            progress.classification.printed
                == ["1 e", "1 b", "3 f", "4 a", "5 d", "5 c", "7 g", "8 h"])
        #expect(progress.classification.reason("b") == "1st in Final A; the rank is shared")
        #expect(
            progress.classification.reason("a")
                == "penalty (C1) in Final A: shares its last place")
    }

    @Test func `a yellow card loses the distance, as a penalty only where the rules say so`() {
        // Montréal, October 2023: Hwang Dae-heon lost the points of his distance.
        let finalA = ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2 YC", "4 F FRA 41.3"]
        let voiding = Self.progress(finalA: finalA, finalB: Self.finalB).classification
        #expect(voiding.printed == ["1 a", "2 b", "3 f", "4 h", "5 g", "6 d", "7 c"])
        // Behind the seven others, and not among the places that score.
        #expect(voiding.unscored.map { "\($0.rank ?? 0) \($0.competitor.name)" } == ["8 e"])
        #expect(voiding.places.count == 7)
        #expect(
            voiding.reason("e")
                == "yellow card (C1) in Final A: everything gained in the distance is lost; last, "
                + "without points")
        let mild = Self.progress(
            finalA: finalA, finalB: Self.finalB,
            rules: Rink.rules([Rink.semifinals], yellowCard: .asPenalty)
        ).classification
        #expect(mild.printed.prefix(5) == ["1 a", "2 b", "3 f", "4 e", "5 h"])
        #expect(mild.unscored.isEmpty)
    }

    @Test func `all with a yellow card share the last rank once nobody has a race ahead`() {
        let semifinals = (
            ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 41.3 YC"],
            ["1 E CHN 41.5", "2 F FRA 41.6", "3 G USA 41.7 YC", "4 H JPN 41.8 RC"]
        )
        func unscored(_ finalA: [String], _ finalB: [String]?) -> [String] {
            Self.progress(
                finalA: finalA, finalB: finalB, semifinal1: semifinals.0,
                semifinal2: semifinals.1
            ).classification.unscored.map { "\($0.rank ?? 0) \($0.competitor.name)" }
        }
        let finalA = ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"]
        #expect(unscored(finalA, ["1 C KOR 45.0"]) == ["6 d", "6 g", "0 h"])
        #expect(unscored(finalA, nil) == ["0 d", "0 h", "0 g"])
    }

    @Test func `a red card leaves no rank under any rule`() {
        let classification = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2 RC", "4 F FRA 41.3"],
            finalB: Self.finalB,
            rules: Rink.rules([Rink.semifinals], yellowCard: .asPenalty)
        ).classification
        #expect(classification.ranked.count == 7)
        #expect(classification.unscored.map { "\($0.rank ?? 0) \($0.competitor.name)" } == ["0 e"])
    }

    @Test func `an empty Final B is not skated and the penalised follow Final A`() throws {
        let progress = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"], finalB: nil,
            semifinal1: ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2 PEN", "- D ITA DNF"],
            semifinal2: ["1 E CHN 41.5", "2 F FRA 41.6", "- G USA DNS", "- H JPN DNF"])
        #expect(try progress.proposedStartLists(for: .finalB).isEmpty)
        #expect(progress.next == .nothing)
        #expect(
            progress.classification.printed
                == ["1 a", "2 b", "3 e", "4 f", "5 d", "5 h", "7 g", "8 c"]
        )
    }

    @Test func `five teams in Final A, Final B level without times, Hungary last`() throws {
        // Torino 2013, men's 5000 m relay. Printed: the semifinals, and Final B; the times without
        // three digits and Final A are stand-ins.
        let event = Rink.event("2013-14/torino/men-relay-5000")
        let rules = try Archive.rules("2013-14")
        let semifinals = [
            Rink.race(
                event, .semifinals, 1,
                [
                    "1 CAN CAN 6:39.640", "2 RUS RUS 6:39.695", "3 CHN CHN 6:39.816",
                    "4 FRA FRA 7:10.383",
                ]),
            Rink.race(
                event, .semifinals, 2,
                [
                    "1 USA USA 6:40.1", "2 NED NED 6:40.2", "3 ITA ITA 7:07.269 ADV",
                    "4 HUN HUN 7:08.0 YC",
                ]),
        ]
        let due = Rink.progress(event, rules, semifinals).startListsDue
        #expect(
            due.map { "\($0.race.round.title): \($0.names.sorted().joined(separator: " "))" } == [
                "Final B: chn fra", "Final A: can ita ned rus usa",
            ])
        let finals = [
            Rink.race(event, .finalB, 1, ["1 CHN CHN NT", "1 FRA FRA NT"]),
            Rink.race(
                event, .finalA, 1,
                [
                    "1 RUS RUS 6:41.0", "2 NED NED 6:41.1", "3 USA USA 6:41.2", "4 CAN CAN 6:41.3",
                    "5 ITA ITA 6:41.4",
                ]),
        ]
        let order = Rink.progress(event, rules, semifinals + finals).classification
        #expect(
            order.printed == ["1 rus", "2 ned", "3 usa", "4 can", "5 ita", "6 chn", "6 fra"])
        // After everybody else and without points, by its yellow card.
        #expect(order.unscored.map { "\($0.rank ?? 0) \($0.competitor.name)" } == ["8 hun"])
        #expect(order.isComplete)
    }

    @Test func `Rillotta's penalty in a Final A of five is rank 5 with 5220 points`() throws {
        // NEST #3, January 2026, men's 500 m; the others are stand-ins.
        let event = Rink.event("club-meet/nest-3/men-500")
        let rules = try Archive.rules("club-meet")
        let progress = Rink.progress(
            event, rules,
            [
                Rink.race(
                    event, .semifinals, 1,
                    [
                        "1 A USA 45.0", "2 RILLOTTA USA 45.1", "3 C USA 45.2", "- PRABHU USA DNS",
                    ]),
                Rink.race(event, .semifinals, 2, ["1 D USA 45.5", "2 E USA 45.6", "3 F USA 46.0"]),
                Rink.race(
                    event, .finalA, 1,
                    [
                        "1 A USA 45.0", "2 RILLOTTA USA 45.1 PEN", "3 C USA 45.2", "4 D USA 45.3",
                        "5 E USA 45.4",
                    ]),
                Rink.race(event, .finalB, 1, ["1 F USA 46.0"]),
            ])
        let order = progress.classification
        #expect(
            order.printed == ["1 a", "2 c", "3 d", "4 e", "5 rillotta", "6 f"])
        #expect(rules.points(forRank: 5, sharedBy: 1, in: event)?.description == "5220")
        // Who never started has no rank, and so no points.
        #expect(order.unscored.map(\.competitor.name) == ["prabhu"])
    }

    @Test(arguments: [MissedStartRule?.none, .ranked, .unranked])
    func `missing the first round costs the rank where the rules say so`(
        rule: MissedStartRule?
    ) throws {
        let progress = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "- F FRA DNS"],
            finalB: ["1 C KOR 45.0"],
            rules: Rink.rules([Rink.semifinals], missedStart: rule),
            semifinal1: ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "- D ITA DNS"],
            semifinal2: ["1 E CHN 41.5", "2 F FRA 41.6", "- G USA DNF", "- H JPN DNF"])
        let classification = progress.classification
        #expect(classification.unscored.map(\.competitor.name) == (rule == .unranked ? ["d"] : []))
        #expect(classification.printed.contains("8 d") == (rule != .unranked))
        #expect(classification.printed.contains("4 f"))
    }

    @Test func `a single skater in Final B skates it alone`() throws {
        let progress = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"],
            finalB: ["1 C KOR 45.0"],
            semifinal1: ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 41.3 PEN"],
            semifinal2: ["1 E CHN 41.5", "2 F FRA 41.6", "3 G USA 41.7 PEN", "- H JPN DNF"])
        #expect(try progress.proposedStartLists(for: .finalB).map(\.names) == [["c"]])
        #expect(progress.classification.printed.dropFirst(4).prefix(2) == ["5 c", "6 h"])
    }

    @Test func `whoever did not reach the heats is behind whoever lost there`() {
        // Both third in the repechage: L from the preliminaries, M from the heats.
        let rules = Rink.rules([
            Rink.line(.preliminaries, races: 1, perRace: 1, next: .heats, others: .repechage),
            Rink.line(.heats, races: 1, perRace: 1, next: .semifinals, others: .repechage),
            Rink.line(.repechageSemifinals, races: 2, perRace: 1, next: .semifinals),
            Rink.semifinals,
        ])
        let progress = Rink.progress(
            Self.event, rules,
            [
                Rink.race(
                    Self.event, .preliminaries, 1,
                    ["1 W LAT 42.0", "2 L POL 42.1", "3 X HUN 42.2", "4 Y UKR 42.3"]),
                Rink.race(
                    Self.event, .heats, 1,
                    ["1 A CAN 41.0", "2 W LAT 41.1", "3 B NED 41.2", "4 M ITA 41.8"]),
                Rink.race(
                    Self.event, .repechageSemifinals, 1,
                    ["1 W LAT 41.0", "2 X HUN 41.1", "3 L POL 41.2"]),
                Rink.race(
                    Self.event, .repechageSemifinals, 2,
                    ["1 B NED 42.0", "2 Y UKR 42.1", "3 M ITA 42.2"]),
            ])
        let order = progress.classification.ranked.map(\.competitor.name)
        #expect(order.filter(["l", "m"].contains) == ["m", "l"])
    }

    @Test func `those out before the finals are ranked by place, earlier place, then best time`() {
        let line = Rink.line(.semifinals, races: 2, perRace: 1, next: .finalA)
        let first = Rink.line(.quarterfinals, races: 2, perRace: 3, next: .semifinals)
        let races = [
            Rink.race(
                Self.event, .quarterfinals, 1,
                ["1 A CAN 41.0", "2 C KOR 41.4", "3 B NED 41.4", "4 X LAT 41.9", "5 V UKR 43.0"]),
            Rink.race(
                Self.event, .quarterfinals, 2,
                ["1 D ITA 41.0", "2 E CHN 41.4", "3 F FRA 41.1", "4 Y POL 42.0", "5 W USA 43.0"]),
            Rink.race(
                Self.event, .semifinals, 1, ["1 A CAN 42.0", "2 C KOR 42.0", "3 B NED 42.0"]),
            Rink.race(
                Self.event, .semifinals, 2, ["1 D ITA 42.0", "2 F FRA 42.0", "3 E CHN 42.0"]),
            Rink.race(Self.event, .finalA, 1, ["1 A CAN 40.9", "2 D ITA 41.0"]),
        ]
        let classification = Rink.progress(Self.event, Rink.rules([first, line]), races)
            .classification
        // C is ahead of F, who was faster, by the place before; X ahead of Y by time; V and W
        // are equal in everything.
        #expect(
            classification.printed == [
                "1 a", "2 d", "3 c", "4 f", "5 e", "6 b", "7 x", "8 y", "9 v", "9 w",
            ])
        #expect(
            classification.reason("f")
                == "2nd in semifinal 2, then 3rd in quarterfinal 2, then best time 41.1")
        #expect(
            classification.reason("v")
                == "5th in quarterfinal 1, then best time 43.0; the rank is shared")
    }

    @Test func `a penalty drops a skater behind all of the round, whatever the rounds before`() {
        let classification = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"],
            finalB: ["1 C KOR 42.0", "2 D ITA 42.1", "3 H JPN 42.2"],
            semifinal2: ["1 E CHN 41.5", "2 F FRA 41.6", "3 G USA 41.7 PEN", "4 H JPN 41.8"]
        ).classification
        #expect(classification.printed.last == "8 g")
    }

    @Test func `before the finals only those who are out have a rank`() {
        let races = [
            Rink.race(
                Self.event, .semifinals, 1,
                ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 41.3"]),
            Rink.race(
                Self.event, .semifinals, 2,
                ["1 E CHN 41.5", "2 F FRA 41.6", "3 G USA 41.7", "- H JPN DNF"]),
        ]
        let classification = Rink.progress(Self.event, Rink.rules([Rink.semifinals]), races)
            .classification
        #expect(classification.printed == ["8 h"])
        #expect(classification.stillRacing.count == 7)
        #expect(!classification.isComplete)
        #expect(classification.officialPlacings == nil)
    }

    @Test func `whoever is on the start list of a final is still racing`() {
        let done = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"],
            finalB: Self.finalB)
        let races = done.races.map { sheet in
            RaceSheet(
                startList: sheet.startList,
                result: sheet.race.round == .finalA ? nil : sheet.result, decisions: [],
                isOfficial: sheet.race.round != .finalA)
        }
        let classification = Rink.progress(Self.event, done.rules, races).classification
        #expect(classification.printed == ["5 h", "6 g", "7 d", "8 c"])
        #expect(classification.stillRacing.map(\.name) == ["a", "e", "f", "b"])
    }

    @Test func `an unofficial final gives an order and no official one`() {
        let done = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"],
            finalB: Self.finalB)
        let races = done.races.map { sheet in
            RaceSheet(
                startList: sheet.startList, result: sheet.result, decisions: sheet.decisions,
                isOfficial: sheet.race.round != .finalA)
        }
        let progress = Rink.progress(Self.event, done.rules, races)
        #expect(progress.classification.isComplete)
        #expect(progress.classification.officialPlacings == nil)
        #expect(
            progress.next
                == .makeOfficial([RaceID(event: Self.event, round: .finalA, number: 1)]))
    }

    @Test func `Final A has its ranks at once, whoever is still to skate Final B`() {
        let progress = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"], finalB: nil)
        #expect(progress.classification.printed == ["1 a", "2 b", "3 e", "4 f"])
        #expect(progress.classification.stillRacing.map(\.name).sorted() == ["c", "d", "g", "h"])
        // With one more who fell in the semifinal and skates nothing more.
        let fallen = Self.progress(
            finalA: ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"], finalB: nil,
            semifinal1: ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "- D ITA DNF"])
        #expect(fallen.classification.printed == ["1 a", "2 b", "3 e", "4 f", "8 d"])
    }
}
