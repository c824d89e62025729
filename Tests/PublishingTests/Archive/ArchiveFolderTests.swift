import Foundation
import Publishing
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@Suite struct `An archive written from the records` {
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

    /// All files of an archive by their paths, and what was left out.
    private struct Archive {
        var files: [(path: String, text: String)] = []
        var leftOut = 0

        init(_ state: OfficeState) throws {
            let seasons = Set(state.seasons + state.rulebooks).sorted()
            let (folders, tables) = try ArchiveFolder.archive(
                seasons.compactMap { state.season($0) }, in: state)
            for folder in folders {
                files += folder.files.map { ("\(folder.season)/\($0.name)", $0.text) }
                leftOut += folder.leftOut.map(\.count).reduce(0, +)
            }
            files += tables.map { ($0.name, $0.text) }
        }

        subscript(path: String) -> String? { files.first { $0.path == path }?.text }

        func read() throws -> [[Draft]] {
            try files.map { path, text in
                let file = try ArticleFixture.read(Array(text.utf8), name: path)
                #expect(!file.findings.contains { $0.severity == .error }, "\(file.findings)")
                #expect(!file.drafts.isEmpty)
                return file.drafts
            }
        }
    }

    /// The archive of the repository, file by file.
    private static func repository() throws -> [[Draft]] {
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

    /// Reads files, writes what is known then, reads that: nothing is lost, nothing new, and the
    /// files are the same the second time.
    private func expectTheSame(_ drafts: [[Draft]]) async throws -> Archive {
        let archive = try Archive(try await ArticleFixture.state(readings: drafts))
        #expect(archive.leftOut == 0)
        let read = try archive.read()
        let said = Set(drafts.joined().map(Sourced.init))
        let written = Set(read.joined().map(Sourced.init))
        #expect(said.subtracting(written).isEmpty, "lost")
        #expect(written.subtracting(said).isEmpty, "invented")
        let again = try Archive(try await ArticleFixture.state(readings: read))
        #expect(again.files.map(\.path) == archive.files.map(\.path))
        #expect(again.files.map(\.text) == archive.files.map(\.text))
        return archive
    }

    @Test func `has every statement with its source, and the same files written again`()
        async throws
    {
        let archive = try await expectTheSame(Self.repository())
        #expect(
            archive.files.map(\.path) == [
                "2003-04/page.txt", "2003-04/rulebook.yaml", "2011-12/page.txt",
                "2011-12/rulebook.yaml", "2011-12/names.csv", "2011-12/podiums.csv",
                "2013-14/page.txt", "2013-14/rulebook.yaml", "2013-14/names.csv",
                "2013-14/podiums.csv", "2023-24/page.txt", "2023-24/rulebook.yaml",
                "2023-24/corrections.csv", "2023-24/podiums.csv", "2024-25/rulebook.yaml",
                "club-meet/rulebook.yaml", "people.csv", "seasons.csv", "titles.csv",
            ])
        #expect(
            archive["2023-24/corrections.csv"]?.contains(
                "2023-24,montreal-2,women,3000 relay,1,NED,,2023-11-02,"
                    + "an error in counting the laps,") == true)
    }

    private static let raceColumns =
        "season,competition,category,distance,relay,mixed,occurrence,round_no,round,heat,"
        + "start_position,bib,athlete_id,noc,name,rank,time,status,mark,rule\n"

    @Test func `has official results, of two skaters of one name too, whatever the calendar`()
        async throws
    {
        let rows = [
            "1,11,5001,KOR,Kim Min,1,41.000,OK,,", "2,12,5002,KOR,Kim Min,2,41.100,OK,,",
            "3,13,77,CHN,=HYPER,,,DQ,,", "4,14,78,NED,Bo B,,,DNS,,",
            "5,15,79,ITA,Ad V,3,45.000,OK,ADVA,", "6,16,80,USA,Di Nf,,,DNF,,",
        ].map { "2013-14,nowhere,M,500,0,0,,4,Semifinals,1,\($0)\n" }
        let page = try ArticleFixture.read(
            try ArticleFixture.bytes("2013-14/page.txt"), name: "page.txt")
        let races = try ArticleFixture.read(
            Array((Self.raceColumns + rows.joined()).utf8), name: "races.csv")
        let archive = try await expectTheSame([page.drafts, races.drafts])
        #expect(archive["2013-14/races.csv"]?.split(whereSeparator: \.isNewline).count == 7)
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
        let archive = try await expectTheSame([page.drafts, corrections.drafts])
        #expect(archive["2023-24/corrections.csv"]?.contains("'-1 lap,'@organiser") == true)
    }

    @Test func `has the places of another document only, and of two pages the last`() async throws {
        let page = try ArticleFixture.bytes("2023-24/page.txt")
        let text = String(decoding: page, as: UTF8.self)
        let other = try ArticleFixture.read(
            Array(text.replacing("Speed Skating World Cup =", with: "World Cup =").utf8),
            name: "page.txt")
        let both = try await ArticleFixture.state(readings: [
            try ArticleFixture.read(page, name: "page.txt").drafts, other.drafts,
        ])
        let archive = try Archive(both)
        #expect(archive.files.map(\.path) == ["2023-24/page.txt"])
        #expect(archive.leftOut > 200)
        let read = try #require(try archive.read().first)
        #expect(Set(read.map(\.source.document)) == Set(other.drafts.map(\.source.document)))
    }
}
