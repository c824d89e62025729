import FoundationEssentials
import Glibc
import RaceOffice
import RecordBook
import SQLiteStores
import Scoring
import ShortTrack

/// The race office in this process, without the web.
enum OfficeBenchmarks {
    static func run(into report: Report) async throws {
        try await official(into: report)
        try await saves(into: report)
    }

    /// From "official" to the update a listener has, and on to every standing of the season.
    private static func official(into report: Report) async throws {
        // 371 stops of six events of 45: 100,170 results.
        var season = try await OfficeSeason(
            InMemoryLedger(), rules: WeekendBenchmarks.rules, stops: 371)
        var told: [Double] = []
        var standings: [Double] = []
        var previews: [Double] = []
        for run in 0...10 {
            let race = try await season.prepare("men-500", at: "now-\(run)", stage: 400 + run)
            let seen = try await season.seen(race)
            // Somebody has the page before it open, and looked at what the act would change.
            _ = await lines(of: season)
            let asked = ContinuousClock.now
            _ = try await season.office.preview(
                .makeOfficial(race), seen: seen, by: OfficeSeason.referee)
            let shown = ContinuousClock.now
            let updates = await season.office.updates(after: season.office.state.sequence)
            var listener = updates.makeAsyncIterator()
            let began = ContinuousClock.now
            try await season.office.perform(
                .makeOfficial(race), seen: seen, by: OfficeSeason.referee)
            _ = await listener.next()
            let heard = ContinuousClock.now
            _ = await lines(of: season)
            let ended = ContinuousClock.now
            // The first run is not counted.
            if run > 0 {
                previews.append((shown - asked) / .milliseconds(1))
                told.append((heard - began) / .milliseconds(1))
                standings.append((ended - began) / .milliseconds(1))
            }
        }
        report.show("preview of official, 100,000 results", samples: previews, goal: nil)
        report.show("official to the feed, 100,000 results", samples: told, goal: 5)
        report.show("official to all standings, 100,000 results", samples: standings, goal: 5)
    }

    private static func lines(of season: OfficeSeason) async -> Int {
        guard let view = await season.office.state.season(season.season) else { return 0 }
        return view.standings.reduce(0) { $0 + (view.standing($1)?.rows.count ?? 0) }
    }

    /// Twenty operators who all save a race at the same moment, and then the next, beside the disk
    /// alone.
    private static func saves(into report: Report) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "rinkside-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let disk = try synced(folder.appending(path: "plain").path, writes: 200)
        let season = try await SavingSeason(folder.appending(path: "bench.sqlite").path)
        var saves: [Double] = []
        for results in season.races { saves += try await season.save(results) }
        report.show("fsync of the disk", samples: disk, goal: nil)
        report.show("durable save, 20 operators", samples: saves, goal: nil)
        let (slowSync, slowSave) = (ninetyNinth(disk), ninetyNinth(saves))
        report.show("fsync of the disk, p99", slowSync, goal: .infinity)
        report.show("durable save, 20 operators, p99", slowSave, goal: slowSync + 5)
    }

    private static func ninetyNinth(_ samples: [Double]) -> Double {
        samples.sorted()[samples.count * 99 / 100]
    }

    /// How long the disk takes to keep a page.
    private static func synced(_ path: String, writes: Int) throws -> [Double] {
        let file = open(path, O_CREAT | O_WRONLY, 0o600)
        guard file >= 0 else { throw BenchmarkError(description: "\(path) cannot be written") }
        defer { close(file) }
        let page = [UInt8](repeating: 1, count: 4096)
        return (0..<writes).map { _ in
            write(file, page, page.count)
            return ContinuousClock().measure { fsync(file) } / .milliseconds(1)
        }
    }
}
