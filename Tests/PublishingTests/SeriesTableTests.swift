import Phrases
import Publishing
import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `The table of a series` {
    private let scoring = SeriesScoring(
        rulebook: SeriesRulebook(
            title: "Club winter", points: .places([5, 3].map { Points($0) }),
            counting: [SeriesSegment(first: 1, last: nil, count: .all)], ties: [],
            decisions: [
                SeriesDecision(
                    competitor: "Ann",
                    kind: .deduction(Points(hundredths: 50), fromRound: "Oslo"), reason: "late"),
                SeriesDecision(competitor: "Max", kind: .exclusionClosing, reason: "no licence"),
            ]),
        results: SeriesResults([
            SeriesResult(round: "Bergen", competitor: "Ann", rank: 1, points: nil, line: 2),
            SeriesResult(round: "Bergen", competitor: "Bo", rank: 2, points: nil, line: 3),
            SeriesResult(round: "Bergen", competitor: "Max", rank: 3, points: nil, line: 5),
            SeriesResult(round: "Oslo", competitor: "Bo", rank: 1, points: nil, line: 4),
        ]))

    @Test func `says after which round, and what was decided by then`() {
        let tables = Table.series(scoring)
        #expect(
            tables.map(\.title.description) == [
                "Club winter, after Bergen (1 of 2 rounds)",
                "Club winter, after Oslo (2 of 2 rounds)",
            ])
        #expect(
            tables.map { $0.notes.map(\.description) } == [
                ["Max: excluded, those behind moved up (no licence)."],
                [
                    "Ann: 0.5 points deducted from round Oslo on (late).",
                    "Max: excluded, those behind moved up (no licence).",
                ],
            ])
        #expect(
            tables.last?.rows == [
                [.number(1), .text(Phrase(verbatim: "Bo")), .points(Points(8))],
                [.number(2), .text(Phrase(verbatim: "Ann")), .points(Points(hundredths: 450))],
            ])
        #expect(Table.series(scoring, after: 1) == tables.first)
    }

    @Test func `has the round in front where all rounds are in one`() {
        #expect(
            CSVTable.write(Table.seriesByRound(scoring))
                == """
                round,rank,competitor,points\r
                Bergen,1,Ann,5\r
                Bergen,2,Bo,3\r
                Oslo,1,Bo,8\r
                Oslo,2,Ann,4.5\r

                """)
    }
}
