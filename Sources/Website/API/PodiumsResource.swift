import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// Podium places by nation over the events of a season; a nation keeps its rank among all.
struct PodiumsResource: Encodable {
    struct Row: Encodable {
        let rank: Int
        let nation: Nation
        let first: Int
        let second: Int
        let third: Int
        let total: Int
    }

    let season: SeasonID
    let events: Int
    let unknownPlaces: Int
    let rows: [Row]

    init(_ season: SeasonView, _ filter: Filter) {
        let table = PodiumTable(season.held.filter { season.takes($0.event.id, by: filter) })
        self.season = season.record.id
        events = table.events
        unknownPlaces = table.unknown
        rows = table.rows.filter { filter.takes($0.nation) }.map {
            Row(
                rank: $0.rank, nation: $0.nation, first: $0.places[0], second: $0.places[1],
                third: $0.places[2], total: $0.total)
        }
    }
}
