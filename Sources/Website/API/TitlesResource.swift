import RaceOffice
import RecordBook
import ShortTrack

/// Who won which table, the latest season first; and why nobody is known to have won another.
struct TitlesResource: Encodable {
    /// A table without a champion in a season.
    struct Gap: Encodable {
        let season: SeasonID
        let standing: StandingReference
        let absence: Absence
    }

    let titles: [TitleResource]
    let absences: [Gap]

    init(_ books: RecordBooks, _ filter: Filter) {
        let won = books.almanac.titles(filter)
        titles = won.sorted {
            ($1.season, $0.standing, $0.competitor) < ($0.season, $1.standing, $1.competitor)
        }
        .map { TitleResource($0, among: books.almanac.people) }
        // A nation's titles are looked for, not what nobody knows.
        let standings = filter.nation == nil ? Set(won.map(\.standing)).sorted() : []
        absences = books.seasons.filter { [nil, $0.record.id].contains(filter.season) }
            .flatMap { season in
                standings.filter { standing in
                    !won.contains { $0.season == season.record.id && $0.standing == standing }
                }
                .map { standing in
                    Gap(
                        season: season.record.id, standing: StandingReference(standing),
                        absence: books.absence(of: standing, in: season))
                }
            }
    }
}
