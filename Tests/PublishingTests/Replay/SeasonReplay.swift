import Foundation
import Logging
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

/// A season of the archive told again as the world learned of it: the setting first, then
/// statement by statement in the order of the days since when it is known.
struct SeasonReplay {
    let season: SeasonID
    /// What the page of the season states.
    let page: [Draft]
    /// Everything that is stated, as its files are imported.
    let imported: [Draft]

    init(_ name: String) throws {
        season = try #require(SeasonID(name))
        let folder = ArticleFixture.archive.appending(path: name)
        let order = ["page.txt", "rulebook.yaml"]
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
            .sorted {
                (order.firstIndex(of: $0) ?? order.count, $0)
                    < (order.firstIndex(of: $1) ?? order.count, $1)
            }
        func drafts(_ path: String) throws -> [Draft] {
            try ArticleFixture.read(try ArticleFixture.bytes(path), name: path).drafts
        }
        page = try drafts("\(name)/page.txt")
        imported = try files.flatMap { try drafts("\(name)/\($0)") } + drafts("people.csv")
    }

    /// What is there before the first race.
    var setting: [Draft] { imported.filter { $0.body.kind.isSetting } }

    /// What became known since, in that order; on one day as imported.
    var news: [Draft] {
        imported.filter { !$0.body.kind.isSetting }.enumerated()
            .sorted { ($0.element.knownSince, $0.offset) < ($1.element.knownSince, $1.offset) }
            .map(\.element)
    }

    /// An office nobody has told anything.
    static func office() -> Office {
        Office(
            ledger: InMemoryLedger(), log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 1_780_000_000_000) })
    }

    /// What is known of the season.
    func view(_ state: OfficeState, asOf day: CalendarDate? = nil) throws -> SeasonView {
        try #require(state.season(season, asOf: day))
    }
}
