import Publishing
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@Suite struct `An article of a season told by several sources` {
    private static let files = ["page.txt", "rulebook.yaml", "podiums.csv", "names.csv"]

    private func drafts(_ paths: [String]) throws -> [Draft] {
        try paths.flatMap { try ArticleFixture.read(try ArticleFixture.bytes($0), name: $0).drafts }
    }

    private func article(
        _ season: String, _ readings: [[Draft]]
    ) async throws -> SeasonArticle {
        let season = try #require(SeasonID(season))
        let state = try await ArticleFixture.state(readings: readings)
        return SeasonArticle(asKnown: try #require(state.season(season)))
    }

    /// The lines of a table, in words: "1 RUS Victor An 28000".
    private func lines(_ name: String, of article: SeasonArticle) throws -> [String] {
        let text = try #require(article.regions.first { $0.name == "standings-\(name)" }).text
        return text.split(separator: "\n").compactMap { line in
            line.wholeMatch(
                of: /\| (\d+) \|\| (?:{{flagathlete\|\[\[(.+?)\]\]\|(...)}})? ?\|\| {{nts\|(\d+)}}/
            ).map { "\($0.1) \($0.3 ?? "-") \($0.2 ?? "-") \($0.4)" }
        }
    }

    @Test func `has each line once, by its name where one is known`() async throws {
        let article = try await article(
            "2013-14",
            [
                drafts(Self.files.map { "2013-14/\($0)" } + ["people.csv"])
            ])
        #expect(
            try lines("men-500", of: article) == [
                "1 RUS Victor An 28000", "2 CAN Charles Hamelin 21678",
                "3 RUS Vladimir Grigorev 21120", "4 CHN Wu Dajing 14424",
                "5 CAN Olivier Jean 11532",
            ])
        let again = try ArticleFixture.read(article.page)
        #expect(!again.findings.contains { $0.code == .rankDiffers }, "\(again.findings)")
    }

    @Test func `names a skater of two nations as the one raced for`() async throws {
        let all = ["2003-04/page.txt"] + Self.files.map { "2013-14/\($0)" } + ["people.csv"]
        let article = try await article("2013-14", [drafts(all)])
        #expect(article.page.contains("{{flagicon|RUS}} [[Victor An]]"))
        #expect(!article.page.contains("Ahn Hyun-soo"))
    }

    @Test func `has its lines by rank, whoever stated them and whenever`() async throws {
        let page = String(
            decoding: try ArticleFixture.bytes("2023-24/page.txt"), as: UTF8.self)
        func read(_ page: String) throws -> [Draft] {
            try ArticleFixture.read(Array(page.utf8), name: "page.txt").drafts
        }
        // Read with a total that is wrong, read again, and once more under another title.
        let wrong = page.replacing("| 433 |", with: "| 430 |")
        let mirror = page.replacing("= 2023–24 ISU", with: "= 2023–24 Mirror of the ISU")
        try #require(mirror != page && wrong != page)
        let article = try await article(
            "2023-24",
            [
                try read(wrong), try read(page), try drafts(["2023-24/rulebook.yaml"]),
                try read(mirror),
            ])
        #expect(
            try lines("men-500", of: article) == [
                "1 CAN Jordan Pierre-Gilles 486", "2 CAN Steven Dubois 433",
                "3 CAN Félix Roussel 369", "4 KAZ Denis Nikisha 355", "5 KOR Seo Yi-ra 337",
            ])
    }
}
