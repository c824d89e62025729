import Foundation
import HTTPTypes
import Logging
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@testable import Website

/// The season of the archive, read and shown: the numbers are those of the published page.
@Suite struct ArchiveSeasonTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../archive/2023-24").standardized

    private func visitor() async throws -> Visitor {
        let quiet = Logger(label: "archive") { _ in SwiftLogNoOpLogHandler() }
        let clock: @Sendable () -> Timestamp = { Timestamp(milliseconds: 1_768_000_000_000) }
        let office = Office(ledger: InMemoryLedger(), log: quiet, now: clock)
        let today = try #require(CalendarDate("2024-02-19"))
        for name in ["rulebook.yaml", "page.txt", "podiums.csv", "corrections.csv"] {
            let bytes = try Data(contentsOf: Self.folder.appending(path: name))
            let file = Reader.read(
                Array(bytes), name: name, actor: "test", on: today, season: SeasonID("2023-24"))
            #expect(!file.drafts.isEmpty, "\(name): \(file.findings)")
            _ = try await office.take(file.drafts, by: .commandLine)
        }
        let accounts = Accounts(store: InMemoryAccounts())
        return Visitor(
            Site(
                office: office, accounts: accounts, log: quiet, now: clock,
                offset: SampleHouse.offset))
    }

    @Test func `the season page has the published totals, the tie and the podiums by nation`()
        async throws
    {
        let text = try await visitor().get("/2023-24/").text
        for words in [
            "Park Ji-won", ">1071</td>", ">1211</td>", "Maurice Richard Arena",
            "26th, for men and women", "not known", "empty because of a tie", "Gdańsk",
            "World Short Track Speed Skating Championships",
        ] {
            #expect(text.contains(words), "\(words) is not on the page")
        }
    }

    @Test(arguments: [
        "men-overall", "men-500", "men-1000", "men-1500", "men-relay", "women-overall",
        "women-500", "women-1000", "women-1500", "women-relay", "mixed-relay",
    ])
    func `every standing of the season has its page, with a proof for each published total`(
        table: String
    ) async throws {
        let answer = try await visitor().get("/2023-24/standings/\(table)")
        #expect(answer.status == .ok)
        #expect(answer.text.matches(of: /<details id="proof-/).count >= 5)
        #expect(answer.text.contains("<svg class=\"chart\""))
    }

    @Test func `the women's relay is proved now and was otherwise on 30 October 2023`() async throws
    {
        let visitor = try await visitor()
        let now = try await visitor.get(SampleHouse.relay).text
        #expect(now.contains("Published: 320. Verdict: proved."))
        let then = try await visitor.get(
            SampleHouse.relay + "?as_of=2023-10-30&after=montreal-2/women-relay-3000")
        #expect(then.status == .ok)
        #expect(then.text.contains("as known on 30 October 2023"))
    }

    @Test func `a standing is headed by the last event of its own that is counted in`()
        async throws
    {
        let text = try await visitor().get(
            "/2023-24/standings/men-1000?after=montreal-2/women-relay-3000"
        ).text
        #expect(text.firstMatch(of: /, after Montréal 2, men 1000 m/) != nil)
        #expect(!text.contains("after Montréal 2, women 3000 m relay"))
    }
}
