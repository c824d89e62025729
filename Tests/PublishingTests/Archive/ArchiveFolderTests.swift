import Foundation
import Publishing
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@Suite struct `A season in an archive` {
    /// A statement with its source, without the line it stands on.
    private struct Sourced: Hashable {
        let saying: ArticleFixture.Saying
        let document: String
        let authority: Authority

        init(_ draft: Draft) {
            saying = ArticleFixture.Saying(draft)
            document = draft.source.document
            authority = draft.source.authority
        }
    }

    /// The archive of the repository as it is read file by file.
    private static func archive() throws -> [[Draft]] {
        let seasons = ["2003-04", "2011-12", "2013-14", "2023-24", "2024-25", "club-meet"]
        let folders = try seasons.flatMap { season in
            try FileManager.default.contentsOfDirectory(
                atPath: ArticleFixture.archive.appending(path: season).path
            )
            .sorted().map { "\(season)/\($0)" }
        }
        return try (folders + ["people.csv", "seasons.csv", "titles.csv"]).map {
            try ArticleFixture.read(try ArticleFixture.bytes($0), name: $0).drafts
        }
    }

    private static func folders(_ state: OfficeState) throws -> [SeasonID: ArchiveFolder] {
        let seasons = Set(state.seasons + state.rulebooks)
        return try Dictionary(
            uniqueKeysWithValues: seasons.map { id in
                (id, try ArchiveFolder(try #require(state.season(id)), in: state))
            })
    }

    @Test func `read again gives every statement with its source, and the same files`()
        async throws
    {
        let archive = try Self.archive()
        let state = try await ArticleFixture.state(readings: archive)
        let folders = try Self.folders(state)
        #expect(folders.count > 25)
        #expect(folders.values.flatMap(\.leftOut).isEmpty)
        let read = try folders.sorted { $0.key < $1.key }.flatMap { season, folder in
            try folder.files.map { file in
                let file = try ArticleFixture.read(
                    Array(file.text.utf8), name: "\(season)/\(file.name)")
                #expect(!file.findings.contains { $0.severity == .error }, "\(file.findings)")
                #expect(!file.drafts.isEmpty)
                return file.drafts
            }
        }
        let said = Set(archive.joined().map(Sourced.init))
        let written = Set(read.joined().map(Sourced.init))
        #expect(said.subtracting(written).isEmpty, "lost")
        #expect(written.subtracting(said).isEmpty, "invented")
        let again = try Self.folders(try await ArticleFixture.state(readings: read))
        #expect(again.mapValues(\.files) == folders.mapValues(\.files))
    }

    @Test func `has the files of its season and no others`() async throws {
        let folders = try Self.folders(try await ArticleFixture.state(readings: Self.archive()))
        func names(_ season: String) -> [String]? {
            SeasonID(season).flatMap { folders[$0] }?.files.map(\.name)
        }
        #expect(
            names("2003-04") == [
                "page.txt", "rulebook.yaml", "people.csv", "seasons.csv", "titles.csv",
            ])
        #expect(
            names("2023-24") == [
                "page.txt", "rulebook.yaml", "corrections.csv", "people.csv", "podiums.csv",
                "seasons.csv",
            ])
        #expect(names("club-meet") == ["rulebook.yaml"])
        let season = try #require(SeasonID("2023-24"))
        let places = try #require(
            folders[season]?.files.first { $0.name == "corrections.csv" })
        #expect(
            places.text.contains(
                "2023-24,montreal-2,women,3000 relay,1,NED,,2023-11-02,"
                    + "an error in counting the laps,"))
    }

    @Test func `keeps what a spreadsheet would take for a formula`() async throws {
        let head = "season,competition,category,event,rank,noc,name,published,reason,source\n"
        let rows = (1...3).map {
            "2023-24,montreal-2,women,3000 relay,\($0),\(["NED", "KOR", "USA"][$0 - 1]),,"
                + "2023-11-02,-1 lap,@organiser\n"
        }
        let page = try ArticleFixture.read(
            try ArticleFixture.bytes("2023-24/page.txt"), name: "page.txt")
        let corrections = try ArticleFixture.read(
            Array((head + rows.joined()).utf8), name: "corrections.csv")
        let state = try await ArticleFixture.state(readings: [page.drafts, corrections.drafts])
        let season = try #require(SeasonID("2023-24").flatMap { state.season($0) })
        let folder = try ArchiveFolder(season, in: state)
        let file = try #require(folder.files.first { $0.name == "corrections.csv" })
        #expect(file.text.contains("'-1 lap,'@organiser"))
        let again = try ArticleFixture.read(Array(file.text.utf8), name: file.name)
        #expect(Set(again.drafts.map(Sourced.init)) == Set(corrections.drafts.map(Sourced.init)))
    }
}
