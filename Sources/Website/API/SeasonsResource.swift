import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// The seasons, the latest first.
struct SeasonsResource: Encodable {
    struct Season: Encodable {
        let id: SeasonID
        let title: String
        let state: SeasonState?
        let rulebook: String?
        let stops: Int
        let events: Int
        let tablesWon: Int
    }

    let seasons: [Season]

    init(_ books: RecordBooks) {
        let titles = Dictionary(grouping: books.almanac.titles, by: \.season)
        seasons = books.seasons.map { season in
            let record = season.record
            return Season(
                id: record.id, title: season.title, state: record.state?.value,
                rulebook: season.rules?.id, stops: record.competitions.count,
                events: record.events.count,
                tablesWon: Set((titles[record.id] ?? []).map(\.standing)).count)
        }
    }
}
