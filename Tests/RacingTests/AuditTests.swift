import Phrases
import Racing
import ShortTrack
import Testing

/// What an audit says of single rounds, case by case.
struct AuditTests {
    /// A round: its name, rule and races; a row is "start rank NATION NAME time-or-status mark".
    struct Page {
        let round: Round
        let number: Int
        let rule: String
        let races: [[String]]

        init(_ round: Round, _ number: Int, _ rule: String, _ races: [[String]]) {
            self.round = round
            self.number = number
            self.rule = rule
            self.races = races
        }
    }

    static func audit(_ event: String, _ pages: [Page]) -> (findings: [Finding], tally: AuditTally)
    {
        let event = Rink.event(event)
        var line = 1
        let races = pages.flatMap { page in
            page.races.enumerated().map { index, rows in
                PrintedRace(
                    race: RaceID(event: event, round: page.round, number: index + 1),
                    roundNumber: page.number, rule: page.rule,
                    rows: rows.map { text in
                        let words = text.split(separator: " ").map(String.init)
                        line += 1
                        return PrintedRace.Row(
                            line: line, competitor: Rink.skater(words[3], words[2]),
                            name: words[3], startPosition: Int(words[0]), helmet: nil,
                            rank: Int(words[1]), time: RaceTime(words[4]),
                            status: PrintedStatus(rawValue: words[4]) ?? .finished,
                            mark: words.count > 5 ? Mark(rawValue: words[5]) : nil)
                    })
            }
        }
        var audit = Audit(file: "races.csv")
        return (audit.check(PrintedEvent(id: event, races: races)), audit.tally)
    }

    private static let repechage = [
        Page(
            .heats, 1, "Top 1 Skaters from each heat qualify for Quarterfinals.",
            [
                ["1 1 CAN A 41.0 Q", "2 2 NED B 41.2", "3 3 KOR C 41.4", "4 - ITA D PEN"],
                ["1 1 USA E 41.1 Q", "2 2 GBR F 41.3", "3 3 HUN G 41.5", "4 - POL H DNF"],
            ]),
        Page(
            .repechageSemifinals, 2, "The winner of each race qualifies for Quarterfinals.",
            [["1 1 NED B 41.6 Q", "2 2 HUN G 41.8"], ["1 2 GBR F 42.0", "2 1 KOR C 41.7 Q"]]),
    ]

    private static func quarterfinals(_ rows: [String]) -> Page {
        Page(.quarterfinals, 3, "", [rows])
    }

    @Test func `the repechage is for those who took a place and did not go on`() {
        #expect(Self.audit("2018-19/calgary/men-500", Self.repechage).findings.isEmpty)
        for intruder in ["ITA D", "POL H", "CAN A"] {
            var pages = Self.repechage
            pages[1] = Page(
                .repechageSemifinals, 2, pages[1].rule,
                [
                    pages[1].races[0],
                    ["1 2 GBR F 42.0", "2 1 KOR C 41.7 Q", "3 3 \(intruder) 43.0"],
                ])
            let found = Self.audit("2018-19/calgary/men-500", pages).findings
            #expect(found.contains { $0.code == .nextRoundDiffers }, "\(intruder)")
        }
    }

    @Test func `start positions after the repechage follow the season`() {
        // Heat times: A 41.0, E 41.1, B 41.2, C 41.4; repechage times: B 41.6, C 41.7.
        func found(_ season: String, _ order: [String]) -> Int {
            let rows = order.enumerated().map { "\($0 + 1) \($0 + 1) \($1) 4\($0).5" }
            return Self.audit(
                "\(season)/calgary/men-500", Self.repechage + [Self.quarterfinals(rows)]
            ).findings.count { $0.code == .startPositionsDiffer }
        }
        let outside = ["CAN A", "USA E", "KOR C", "NED B"]
        let byTime = ["CAN A", "USA E", "NED B", "KOR C"]
        #expect(found("2018-19", outside) == 0)
        #expect(found("2018-19", byTime) == 0)
        #expect(found("2018-19", ["CAN A", "NED B", "USA E", "KOR C"]) == 1)
        #expect(found("2014-15", byTime) == 0)
        #expect(found("2014-15", outside) == 1)
        #expect(found("2003-04", ["KOR C", "CAN A", "NED B", "USA E"]) == 0)
    }

    /// Two races of four of which the second third was advanced; two thirds are offered.
    private static func heats(_ c: String, _ g: String, _ k: String) -> [Page] {
        [
            Page(
                .heats, 1,
                "Top 2 Skaters from each heat and the next 2 fastest thirds qualify for Semifinals.",
                [
                    ["1 1 CAN A 41.0 Q", "2 2 NED B 41.2 Q", "3 3 KOR C 41.4 \(c)"],
                    ["1 1 USA E 41.1 Q", "2 2 GBR F 41.3 Q", "3 3 HUN G 58.0 \(g)"],
                    ["1 1 CHN I 41.1 Q", "2 2 FRA J 41.3 Q", "3 3 ITA K 41.5 \(k)"],
                ])
        ]
    }

    @Test func `the advanced are extra until 2017-18 and use up a place by time after`() {
        let extra = Self.heats("q", "ADV", "q")
        let used = Self.heats("q", "ADV", "")
        #expect(Self.audit("2017-18/seoul/men-500", extra).findings.isEmpty)
        #expect(Self.audit("2018-19/seoul/men-500", used).findings.isEmpty)
        let late = Self.audit("2018-19/seoul/men-500", extra)
        #expect(late.findings.map(\.code) == [.markUnexplained])
        #expect(late.findings.first?.line == 10)
        #expect(late.findings.first?.suggestion.description.contains("used up") == true)
        #expect(late.tally[.marks].held == late.tally[.marks].checked - 1)
        #expect(Self.audit("2017-18/seoul/men-500", used).findings.count == 1)
    }

    @Test func `Final B over 1500 m is filled up to seven by the fastest fifths`() {
        // Three semifinals of 2018-19: two of each and the fastest third to Final A, the other
        // thirds and the fourths to Final B, and two fifths by time.
        func race(_ number: Int, _ thirds: String, _ fifth: String) -> [String] {
            let nations = ["CAN", "NED", "KOR", "ITA", "USA", "GBR"]
            let marks = ["QA", "QA", thirds, "QB", fifth, ""]
            return (0..<6).map { place in
                "\(place + 1) \(place + 1) \(nations[place]) N\(number)\(place) "
                    + "2:2\(place).\(number)00 \(marks[place])"
            }
        }
        func pages(_ fifths: [String]) -> [Page] {
            [
                Page(
                    .semifinals, 3,
                    "The first and second placed skaters from each race and up to a maximum of "
                        + "one fastest third place skater qualify for Final A. The remainder may "
                        + "qualify for Final B.",
                    [
                        race(1, "qA", fifths[0]), race(2, "QB", fifths[1]),
                        race(3, "QB", fifths[2]),
                    ])
            ]
        }
        #expect(Self.audit("2018-19/seoul/men-1500", pages(["qB", "qB", ""])).findings.isEmpty)
        let wrong = Self.audit("2018-19/seoul/men-1500", pages(["qB", "", "qB"])).findings
        #expect(wrong.map(\.code) == [.markUnexplained, .markUnexplained])
        let all = Self.audit("2018-19/seoul/men-1500", pages(["qB", "qB", "qB"])).findings
        #expect(all.count == 1)
    }

    @Test func `compatriots may meet where there are more of them than races`() {
        func found(_ season: String, _ round: Round, _ number: Int) -> Int {
            Self.audit(
                "\(season)/seoul/men-500",
                [
                    Page(
                        round, number, "",
                        [
                            ["1 1 CAN A 41.0", "2 2 CAN B 41.2", "3 3 KOR C 41.4"],
                            ["1 1 CAN E 41.1", "2 2 KOR F 41.3", "3 3 KOR G 41.5"],
                            ["1 1 USA I 41.1", "2 2 KOR J 41.3", "3 3 ITA K 41.5"],
                        ])
                ]
            ).findings.count { $0.code == .compatriotsMeet }
        }
        #expect(found("2014-15", .quarterfinals, 3) == 1)
        #expect(found("2014-15", .semifinals, 4) == 0)
        #expect(found("2018-19", .quarterfinals, 3) == 0)
        #expect(found("2018-19", .quarterfinals, 1) == 1)
        #expect(found("2024-25", .heats, 1) == 0)
    }

    @Test func `the penalised of Final A share its last place from 2022-23`() {
        func found(_ season: String, _ rank: String, _ other: String) -> [FindingCode] {
            let audit = Self.audit(
                "\(season)/seoul/men-500",
                [
                    Page(
                        .finalA, 5, "",
                        [
                            [
                                "1 1 CAN A 41.0", "2 2 NED B 41.2", "3 \(rank) KOR C PEN",
                                "4 \(other) ITA D PEN",
                            ]
                        ])
                ])
            let held = audit.tally[.classification].held
            #expect(held == (audit.findings.isEmpty ? 1 : 0))
            return audit.findings.map(\.code)
        }
        #expect(found("2022-23", "3", "3").isEmpty)
        #expect(found("2022-23", "-", "-").isEmpty)
        #expect(found("2022-23", "3", "4") == [.placesBroken])
        #expect(found("2021-22", "3", "3") == [.placesBroken, .placesBroken])
        #expect(found("2021-22", "-", "-").isEmpty)
    }

    @Test(arguments: [
        ("2 2 NED B 41.3 Q", "2 2 NED B 41.3", FindingCode.markUnexplained),
        ("3 3 KOR C 41.5", "3 3 KOR C 41.5 Q", .markUnexplained),
        ("3 3 KOR C 41.5", "3 4 KOR C 41.2", .placesBroken),
        ("3 3 KOR C 41.5", "2 2 NED B 41.3 Q", .starterRepeated),
    ])
    func `one slip is one finding, and what follows from it is not said again`(
        row: String, slip: String, code: FindingCode
    ) {
        func found(_ third: (String) -> String) -> [FindingCode] {
            let heats = [
                ["1 1 CAN A 41.0 Q", "2 2 NED B 41.3 Q", "3 3 KOR C 41.5"],
                ["1 1 ITA D 41.1 Q", "2 2 POL E 41.4 Q", "3 3 HUN F 41.6"],
            ]
            let pages = [
                Page(
                    .heats, 1, "Top 2 Skaters from each heat qualify for Semifinals.",
                    heats.map { $0.map(third) }),
                Page(
                    .semifinals, 2, "",
                    [["1 1 CAN A 41.0", "2 2 ITA D 41.1", "3 3 NED B 41.3", "4 4 POL E 41.4"]]),
            ]
            return Self.audit("2018-19/calgary/men-500", pages).findings.map(\.code)
        }
        #expect(found { $0 } == [])
        #expect(found { $0 == row ? slip : $0 } == [code])
    }

    @Test func `who enters late was seeded there or should not start`() {
        let pages = [
            Page(
                .preliminaries, 1, "The winner of each race qualifies for Heats.",
                [["1 1 CAN A 41.0 Q", "2 2 NED B 41.2"]]),
            Page(.heats, 2, "", [["1 1 CAN A 41.0", "2 2 KOR C 41.2"]]),
        ]
        #expect(Self.audit("2024-25/seoul/men-500", pages).findings.isEmpty)
        let found = Self.audit("2018-19/seoul/men-500", pages).findings
        #expect(found.map(\.code) == [.nextRoundDiffers])
        #expect(found.first?.line == 5)
    }

    @Test func `a sentence that is not understood is named once and its marks count`() {
        let pages = [
            Page(
                .heats, 1, "By the toss of a coin",
                [["1 1 CAN A 41.0 Q", "2 2 NED B 41.2 Q"], ["1 1 KOR C 41.4 Q"]])
        ]
        var audit = Audit(file: "races.csv")
        let (findings, tally) = Self.audit("2018-19/seoul/men-500", pages)
        #expect(findings.map(\.code) == [.ruleNotUnderstood])
        #expect(tally[.marks].checked == 3)
        #expect(tally[.marks].held == 0)
        #expect(audit.check(PrintedEvent(id: Rink.event("club/x/men-500"), races: [])).count == 1)
        #expect(audit.check(PrintedEvent(id: Rink.event("club/x/men-500"), races: [])).isEmpty)
    }
}
