import RaceOffice
import RecordBook
import SQLiteStores
import ShortTrack

/// Races waiting for their results, in a ledger on the disk: some for each of twenty operators.
struct SavingSeason {
    private let season: OfficeSeason
    /// A race of each operator, who never meets another, and then the next ones.
    let races: [[RecordedResult]]

    init(_ path: String) async throws {
        let season = try await OfficeSeason(
            SQLiteLedger(path: path), rules: WeekendBenchmarks.rules, stops: 1)
        var results: [RecordedResult] = []
        for stop in 0..<20 {
            results += try await season.drawn("women-500", at: "open-\(stop)", stage: 2 + stop)
        }
        self.season = season
        // Each operator records one event.
        races = Dictionary(grouping: results, by: \.race.number).values.map { $0 }
    }

    /// Saves a race of every operator at the same moment, each of whom has looked at it.
    /// - Returns: how long each waited, in milliseconds.
    func save(_ results: [RecordedResult]) async throws -> [Double] {
        var seen: [Int] = []
        for result in results { seen.append(try await season.seen(result.race)) }
        return try await withThrowingTaskGroup(of: Double.self) { group in
            for (result, seen) in zip(results, seen) {
                group.addTask {
                    let began = ContinuousClock.now
                    try await season.office.perform(
                        .record(result), seen: seen, by: OfficeSeason.recorder)
                    return (ContinuousClock.now - began) / .milliseconds(1)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}
