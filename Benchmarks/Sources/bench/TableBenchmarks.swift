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
        print("(checksum \(checksum), which keeps the work from being left out)")
    }

    private static func digest(of table: [SeriesRow]) -> Int {
        (table.first?.hundredths ?? 0) &+ (table.last?.rank ?? 0)
    }
}
