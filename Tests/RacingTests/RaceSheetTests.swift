import Racing
import ShortTrack
import Testing

/// What is questioned about a result, and what rulings do to the order.
struct RaceSheetTests {
    static let event = Rink.event("2023-24/seoul/men-500")
    static let sound = ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 41.3"]

    /// A slip of the recorder and what is found.
    struct Slip: CustomTestStringConvertible {
        let testDescription: String
        let rows: [String]
        let codes: [FindingCode]
        let severity: Severity

        init(
            _ description: String, _ rows: [String], _ codes: [FindingCode],
            _ severity: Severity = .error
        ) {
            testDescription = description
            self.rows = rows
            self.codes = codes
            self.severity = severity
        }
    }

    @Test(arguments: [
        Slip("nothing wrong", sound, []),
        Slip(
            "a dead heat leaves the next place empty",
            ["1 A CAN 41.0", "2 B NED 41.1", "2 C KOR 41.1", "4 D ITA 41.3"], []),
        Slip(
            "a dead heat that does not",
            ["1 A CAN 41.0", "2 B NED 41.1", "2 C KOR 41.1", "3 D ITA 41.3"], [.placesBroken]),
        Slip(
            "a place left out", ["1 A CAN 41.0", "2 B NED 41.1", "4 C KOR 41.2", "5 D ITA 41.3"],
            [.placesBroken]),
        Slip("a starter missing", Array(sound.dropLast()), [.starterMissing]),
        Slip("a stranger", sound + ["5 X USA 41.9"], [.starterUnknown]),
        Slip("a helmet twice", sound + ["5 A CAN 41.9"], [.starterRepeated]),
        Slip(
            "a finish without a place",
            ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "- D ITA 41.3"], [.placesBroken]),
        Slip(
            "a fall with a place",
            ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA DNF"], [.placesBroken]),
        Slip(
            "no time keeps the place",
            ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA NT"], []),
        Slip(
            "times against the order",
            ["1 A CAN 41.0", "2 B NED 41.3", "3 C KOR 41.2", "4 D ITA 41.4"], [.timesOutOfOrder],
            .warning),
        Slip(
            "one time, two places: the photo finish saw it",
            ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.1", "4 D ITA 41.4"], []),
        Slip(
            "one place, two times",
            ["1 A CAN 41.0", "2 B NED 41.1", "2 C KOR 41.2", "4 D ITA 41.4"], [.timesOutOfOrder],
            .warning),
        Slip(
            "faster than anybody",
            ["1 A CAN 37.9", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 41.3"],
            [.timeImplausible], .warning),
        Slip(
            "over three minutes",
            ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 3:00.001"],
            [.timeImplausible], .warning),
        Slip(
            "after a fall, inside three minutes",
            ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2", "4 D ITA 2:59.999"], []),
    ])
    func `a result is held against its start list`(_ slip: Slip) throws {
        let list = Rink.race(Self.event, .semifinals, 1, Self.sound).startList
        let recorded = try #require(Rink.race(Self.event, .semifinals, 1, slip.rows).result)
        let findings = recorded.findings(against: list)
        #expect(findings.map(\.code) == slip.codes)
        #expect(findings.allSatisfy { $0.severity == slip.severity })
    }

    @Test func `a time needs a finish and a result needs its race`() throws {
        let sheet = Rink.race(Self.event, .semifinals, 1, Self.sound)
        let time = try #require(RaceTime("41.3"))
        let rows = try #require(sheet.result).rows.map { row in
            row.place == 4
                ? RecordedResult.Row(
                    competitor: row.competitor, place: nil, finish: .didNotFinish, time: time)
                : row
        }
        #expect(
            RecordedResult(race: sheet.race, rows: rows).findings(against: sheet.startList)
                .map(\.code) == [.timeWithoutFinish])
        let other = RaceID(event: Self.event, round: .semifinals, number: 2)
        #expect(
            RecordedResult(race: other, rows: rows).findings(against: sheet.startList)
                .contains { $0.code == .starterUnknown })
    }

    @Test func `a ruling on somebody else is an error`() {
        let sheet = Rink.race(Self.event, .semifinals, 1, Self.sound)
        let stranger = Decision(
            race: sheet.race, competitor: Rink.skater("x", "USA"), ruling: .penalty, reason: "C1")
        let ruled = RaceSheet(
            startList: sheet.startList, result: sheet.result, decisions: [stranger],
            isOfficial: false)
        #expect(ruled.findings.map(\.code) == [.starterUnknown])
    }

    @Test func `those behind a penalised skater move up and an advanced one keeps the place`() {
        let outcome = Rink.race(
            Self.event, .semifinals, 1,
            [
                "1 A CAN 41.0 PEN", "2 B NED 41.1", "3 C KOR 41.2 ADV", "3 D ITA 41.2",
                "5 E USA 41.3", "- F FRA DNF", "- G GER DNS", "6 H JPN 42.0 YC",
            ]
        ).outcome
        #expect(
            outcome?.rows.map { "\($0.place ?? 0) \($0.competitor.name)" }
                == ["1 b", "2 c", "2 d", "4 e", "0 f", "0 g", "0 a", "0 h"])
    }

    @Test func `the last ruling on a skater stands`() {
        let sheet = Rink.race(Self.event, .semifinals, 1, Self.sound)
        let a = Rink.skater("a", "CAN")
        let decisions = [Ruling.penalty, .advanced].map {
            Decision(race: sheet.race, competitor: a, ruling: $0, reason: "C1")
        }
        let ruled = RaceSheet(
            startList: sheet.startList, result: sheet.result, decisions: decisions,
            isOfficial: false)
        #expect(ruled.outcome?[a]?.place == 1)
    }
}
