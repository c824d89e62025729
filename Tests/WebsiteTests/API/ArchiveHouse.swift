import Foundation
import Logging
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// The seasons of the archive, read once for all tests that only look.
enum ArchiveHouse {
    /// The pages over them.
    static var site: Site {
        get async throws { try await task.value }
    }

    private static let archive = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../archive").standardized

    private static let task = Task {
        let quiet = Logger(label: "archive") { _ in SwiftLogNoOpLogHandler() }
        let clock: @Sendable () -> Timestamp = { SampleHouse.now }
        let office = Office(ledger: InMemoryLedger(), log: quiet, now: clock)
        let today = try #require(CalendarDate("2024-02-19"))
        for path in [
            "2003-04/rulebook.yaml", "2003-04/page.txt", "2011-12/rulebook.yaml",
            "2011-12/page.txt", "2011-12/podiums.csv", "2011-12/names.csv",
            "2013-14/rulebook.yaml", "2013-14/page.txt", "2013-14/podiums.csv",
            "2013-14/names.csv", "2023-24/rulebook.yaml", "2023-24/page.txt",
            "2023-24/podiums.csv", "2023-24/corrections.csv", "titles.csv", "seasons.csv",
            "people.csv",
        ] {
            let bytes = try Data(contentsOf: archive.appending(path: path))
            let season = path.contains("/") ? SeasonID(path.prefix { $0 != "/" }) : nil
            let file = Reader.read(
                Array(bytes), name: path, actor: "test", on: today, season: season)
            #expect(!file.drafts.isEmpty, "\(path): \(file.findings)")
            _ = try await office.take(file.drafts, by: .commandLine)
        }
        var site = Site(
            office: office, accounts: Accounts(store: InMemoryAccounts()), log: quiet, now: clock,
            offset: SampleHouse.offset)
        site.rate = RateLimit(perSecond: 50, burst: 1_000_000)
        return site
    }
}
