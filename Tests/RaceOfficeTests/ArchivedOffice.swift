import Foundation
import Logging
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

/// The archive read into an office: four seasons and the champions of the others.
enum ArchivedOffice {
    private static let archive = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "archive")

    private static let files = [
        "2003-04/rulebook.yaml", "2003-04/page.txt", "2011-12/rulebook.yaml", "2011-12/page.txt",
        "2011-12/podiums.csv", "2011-12/names.csv", "2013-14/rulebook.yaml", "2013-14/page.txt",
        "2013-14/podiums.csv", "2013-14/names.csv", "2023-24/rulebook.yaml", "2023-24/page.txt",
        "2023-24/podiums.csv", "2023-24/corrections.csv", "people.csv", "titles.csv", "seasons.csv",
    ]

    /// Everything there is, read once.
    static let state = Task { try await read() }

    /// How much a page holds, by season.
    static func size(_ season: String) throws -> PageSize {
        try #require(try file("\(season)/page.txt").size)
    }

    private static func file(_ path: String) throws -> ReadFile {
        let bytes = [UInt8](try Data(contentsOf: archive.appending(path: path)))
        let today = try #require(CalendarDate("2026-11-21"))
        return Reader.read(bytes, name: path, actor: "test", on: today)
    }

    private static func read() async throws -> OfficeState {
        let clock = TickingClock()
        let office = Office(
            ledger: InMemoryLedger(), log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now() })
        for path in files {
            let file = try file(path)
            try #require(!file.drafts.isEmpty, "\(path)")
            _ = try await office.take(file.drafts, by: .commandLine)
        }
        return await office.state
    }
}
