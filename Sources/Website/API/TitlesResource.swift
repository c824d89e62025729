import RaceOffice
import RecordBook
import ShortTrack

/// Who won which table, the latest season first.
struct TitlesResource: Encodable {
    let titles: [TitleResource]

    init(_ almanac: Almanac, _ filter: Filter) {
        titles = almanac.titles(filter).sorted {
            ($1.season, $0.standing, $0.competitor) < ($0.season, $1.standing, $1.competitor)
        }
        .map { TitleResource($0, among: almanac.people) }
    }
}
