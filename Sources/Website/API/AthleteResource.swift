import RaceOffice
import RecordBook
import ShortTrack

/// A skater over the seasons: names, nations, places, titles, published lines.
struct AthleteResource: Encodable {
    struct Name: Encodable {
        let name: String
        let nation: Nation
        let since: CalendarDate?
    }

    struct Line: Encodable {
        let standing: StandingReference
        let rank: Int
        let points: PointsResource?
    }

    struct Season: Encodable {
        let season: SeasonID
        let nations: [Nation]
        let places: [PlaceTakenResource]
        let titles: [TitleResource]
        let published: [Line]
    }

    let id: PersonID
    let name: String
    let nations: [Nation]
    let names: [Name]
    let podiums: PodiumsWon
    let seasons: [Season]

    init(_ career: Career, among people: People) {
        id = career.person
        name = career.name
        nations = career.nations
        names = career.forms.map {
            Name(name: $0.person.name, nation: $0.person.nation, since: $0.since)
        }
        podiums = PodiumsWon(career.podiums)
        seasons = career.seasons.map { season in
            Season(
                season: season.id, nations: season.nations,
                places: season.places.map { PlaceTakenResource($0, among: people) },
                titles: season.titles.map { TitleResource($0, among: people) },
                published: season.lines.map {
                    Line(
                        standing: StandingReference($0.standing), rank: $0.rank,
                        points: $0.points.map { PointsResource($0) })
                })
        }
    }
}
