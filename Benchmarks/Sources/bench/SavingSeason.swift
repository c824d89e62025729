import RaceOffice
import RecordBook
import SQLiteStores
import ShortTrack

/// Races waiting for their results, in a ledger on the disk: some for each of twenty operators.
struct SavingSeason {
    private let season: OfficeSeason
    /// The races of each operator, who never meets another.
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
        races = Dictionary(grouping: results, by: \.race.event).values.map { $0 }
    }

    /// Saves one race after the other.
    /// - Returns: how long each took, in milliseconds.
    func save(_ results: [RecordedResult]) async throws -> [Double] {
        var times: [Double] = []
        for result in results {
            let seen = try await season.seen(result.race)
            let began = ContinuousClock.now
            try await season.office.perform(
                .record(result), seen: seen, by: OfficeSeason.recorder)
            times.append((ContinuousClock.now - began) / .milliseconds(1))
        }
        return times
    }
}
