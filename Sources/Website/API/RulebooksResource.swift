import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// The rulebooks in force, the latest season first.
struct RulebooksResource: Encodable {
    struct Rulebook: Encodable {
        let season: SeasonID
        let rulebook: String
        let title: String
    }

    let rulebooks: [Rulebook]

    init(_ books: RecordBooks) {
        rulebooks = books.seasons.compactMap { season in
            season.rules.map {
                Rulebook(season: season.record.id, rulebook: $0.id, title: $0.title)
            }
        }
    }
}
