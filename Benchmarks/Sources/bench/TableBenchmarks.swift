import Scoring

/// From results to tables, in memory.
enum TableBenchmarks {
    static func run(into report: Report) {
        var checksum = 0
        for (competitors, events, goal, repeats) in [
            (150, 12, 0.15, 100), (1000, 12, 1, 20), (5000, 24, 12, 2),
        ] {
            let work = SeriesWorkload(competitors: competitors, events: events)
            report.measure("final table, \(work.name)", goal: goal, runs: 21, repeats: repeats) {
                checksum &+= digest(of: work.series.table(rules: work.rules))
            }
        }
        for (competitors, events, goal, repeats) in [(150, 12, 1.0, 20), (1000, 12, 10, 2)] {
            let work = SeriesWorkload(competitors: competitors, events: events)
            report.measure(
                "table after every event, \(work.name)", goal: goal, runs: 21, repeats: repeats
            ) {
                for table in work.series.tables(rules: work.rules) {
                    checksum &+= digest(of: table)
                }
            }
        }
        checksum &+= costOfAResult(into: report)
        print("(checksum \(checksum), which keeps the work from being left out)")
    }

    /// What one result costs in series of very different sizes.
    private static func costOfAResult(into report: Report) -> Int {
        var checksum = 0
        let costs = [(1_000, 1_000), (10_000, 100), (100_000, 10), (1_000_000, 1)].map {
            results, repeats in
            let work = SeriesWorkload(competitors: results / 16, events: 20)
            let median = report.measure(
                "final table, \(results) results", goal: nil, runs: 11, repeats: repeats
            ) {
                checksum &+= digest(of: work.series.table(rules: work.rules))
            }
            return median / Double(work.results)
        }
        let least = costs.min() ?? 1
        report.show("cost of a result, largest to least", (costs.max() ?? 1) / least, goal: 3)
        return checksum
    }

    private static func digest(of table: [SeriesRow]) -> Int {
        (table.first?.hundredths ?? 0) &+ (table.last?.rank ?? 0)
    }
}
