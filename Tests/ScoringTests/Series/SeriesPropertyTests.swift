import Racing
import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `Any series` {
    private func lines(_ scoring: SeriesScoring, _ rows: [SeriesRow]) -> [PlainSeries.Line] {
        rows.map {
            PlainSeries.Line(
                rank: $0.rank, name: scoring.results.competitors[$0.competitor],
                points: Points(hundredths: $0.hundredths))
        }
    }

    /// Every combination of winner, points, tied places, counting and first tie-break.
    @Test(arguments: RandomSeries.choices.indices)
    func `is scored as adding up by hand gives, after every round`(index: Int) {
        for round in 0..<4 {
            let seed = UInt64(index * 100 + round)
            let series = RandomSeries(RandomSeries.choices[index], seed: seed)
            #expect(series.rulebook.problems.isEmpty)
            guard !series.rows.isEmpty else { continue }
            let scoring = SeriesScoring(
                rulebook: series.rulebook, results: SeriesResults(series.rows))
            let tables = scoring.tables()
            for held in 1...max(1, tables.count) {
                let plain = PlainSeries(rules: series.rulebook, rows: series.rows, after: held)
                #expect(
                    lines(scoring, tables[held - 1]) == plain.table,
                    "seed \(seed), after \(held): \(RandomSeries.choices[index])")
                #expect(tables[held - 1] == scoring.table(after: held), "seed \(seed)")
            }
        }
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func `does not depend on the order of the rows within a round`(seed: UInt64) {
        var lot = Lot(seed: seed)
        let choice = RandomSeries.choices[Int(seed * 7) % RandomSeries.choices.count]
        let series = RandomSeries(choice, seed: seed)
        var rounds: [String] = []
        for row in series.rows where !rounds.contains(row.round) { rounds.append(row.round) }
        let shuffled = rounds.flatMap { round in
            series.rows.filter { $0.round == round }.shuffled(using: &lot)
        }
        let first = SeriesScoring(rulebook: series.rulebook, results: SeriesResults(series.rows))
        let second = SeriesScoring(rulebook: series.rulebook, results: SeriesResults(shuffled))
        #expect(first.tables() == second.tables(), "seed \(seed)")
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func `has after some rounds the table of those rounds alone`(seed: UInt64) {
        let choice = RandomSeries.choices[Int(seed * 11) % RandomSeries.choices.count]
        let series = RandomSeries(choice, seed: seed)
        let results = SeriesResults(series.rows)
        let scoring = SeriesScoring(rulebook: series.rulebook, results: results)
        for (index, table) in scoring.tables().enumerated() {
            let names = Set(results.rounds.prefix(index + 1).map(\.name))
            let early = SeriesScoring(
                rulebook: series.rulebook,
                results: SeriesResults(series.rows.filter { names.contains($0.round) }))
            #expect(
                lines(scoring, table) == lines(early, early.table()),
                "seed \(seed), after \(index + 1)")
        }
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `never takes points from somebody who adds a result where drops do not grow`(
        seed: UInt64
    ) {
        var lot = Lot(seed: seed)
        let counting = RandomSeries.countings[Int(seed % 3)]
        let rulebook = SeriesRulebook(
            title: "By lot", points: .places([5, 3, 2, 1].map { Points($0) }),
            counting: counting, ties: [.countbackOfAll])
        var rows: [SeriesResult] = []
        var last: [String: Int] = [:]
        for round in 1...6 {
            for name in ["Ann", "Bo", "Cy"] where Bool.random(using: &lot) {
                rows.append(
                    SeriesResult(
                        round: "\(round)", competitor: name,
                        rank: Int.random(in: 1...6, using: &lot), points: nil,
                        line: rows.count + 2))
                let scoring = SeriesScoring(rulebook: rulebook, results: SeriesResults(rows))
                for row in scoring.table() {
                    let name = scoring.results.competitors[row.competitor]
                    #expect(row.hundredths >= last[name, default: 0], "seed \(seed)")
                    last[name] = row.hundredths
                }
            }
        }
    }
}
