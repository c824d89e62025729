import Racing
import ShortTrack
import Testing

/// What is asked about a result before it is kept.
struct ResultQuestionsTests {
    private static let event = Rink.event("2013-14/torino/women-1500")

    /// A result and what is asked about it.
    struct Odd: CustomTestStringConvertible {
        let testDescription: String
        let rows: [String]
        let questions: [String]
        var best: String?
        var onIce: [String] = []
    }

    @Test(arguments: [
        Odd(
            testDescription: "the largest gap on record, after a fall: semifinal 2, Torino 2013",
            rows: ["1 PARK KOR 2:20.718", "2 PERETTI ITA 2:22.028", "3 LI CHN 3:17.095"],
            questions: []),
        Odd(
            testDescription: "a minute typed wrong",
            rows: ["1 PARK KOR 2:20.718", "2 PERETTI ITA 3:22.028"],
            questions: ["ITA:peretti in 3:22.028 is 1:01.310 behind KOR:park in 2:20.718."]),
        Odd(
            testDescription: "a little faster than the best of the season",
            rows: ["1 PARK KOR 2:18.000", "2 PERETTI ITA 2:22.028"], questions: [],
            best: "2:20.718"),
        Odd(
            testDescription: "much faster than the best of the season",
            rows: ["1 PARK KOR 2:10.718", "2 PERETTI ITA 2:22.028"],
            questions: ["KOR:park in 2:10.718: the best of the season is 2:20.718."],
            best: "2:20.718"),
        Odd(
            testDescription: "a fast race after slow ones bears itself out",
            rows: ["1 PARK KOR 2:16.718", "2 PERETTI ITA 2:17.028", "3 LI CHN 2:17.095"],
            questions: [], best: "2:23.109"),
        Odd(
            testDescription: "faster than anybody",
            rows: ["1 PARK KOR 1:24.310", "2 PERETTI ITA 1:24.410"],
            questions: [
                "KOR:park in 1:24.310 over 1500 m.", "ITA:peretti in 1:24.410 over 1500 m.",
            ]),
        Odd(
            testDescription: "a time left out",
            rows: ["1 PARK KOR 2:20.718", "2 PERETTI ITA ?"],
            questions: [
                "ITA:peretti finished and has no time, nor is it said that none was taken."
            ]),
        Odd(
            testDescription: "no times at all, and no time for one",
            rows: ["1 PARK KOR ?", "2 PERETTI ITA NT", "- LI CHN DNF"], questions: []),
        Odd(
            testDescription: "one time and two places, as in quarterfinal 2, Torino 2013",
            rows: ["1 PARK KOR 2:20.718", "2 PERETTI ITA 2:20.718", "3 LI CHN 2:21.000"],
            questions: ["KOR:park and ITA:peretti both have 2:20.718 and different places."]),
        Odd(
            testDescription: "a dead heat",
            rows: ["1 PARK KOR 2:20.718", "1 PERETTI ITA 2:20.718"], questions: []),
        Odd(
            testDescription: "another race on the ice",
            rows: ["1 PARK KOR 2:20.718"],
            questions: ["Semifinal 2 is on the ice, and Semifinal 1 has not been called."],
            onIce: ["Semifinal 2"]),
    ])
    func `is what is odd about it`(_ odd: Odd) throws {
        let sheet = Rink.race(Self.event, .semifinals, 1, odd.rows)
        let result = try #require(sheet.result)
        #expect(
            result.questions(
                against: sheet.startList, seasonBest: odd.best.flatMap { RaceTime($0) },
                onIce: odd.onIce) == odd.questions)
    }
}
