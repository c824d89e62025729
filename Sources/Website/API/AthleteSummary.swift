import RaceOffice
import RecordBook
import ShortTrack

/// A skater in a list.
struct AthleteSummary: Encodable {
    let id: PersonID
    let name: String
    let names: [String]
    let nations: [Nation]
    let categories: [ShortTrack.Category]
    let seasons: [SeasonID]
    let podiums: PodiumsWon
    let titles: Int

    init(_ career: Career) {
        id = career.person
        name = career.name
        names = career.names.map(\.person.name)
        nations = career.nations
        categories = career.categories
        seasons = career.seasons.map(\.id)
        podiums = PodiumsWon(career.podiums)
        titles = career.undisputedTitles.count
    }
}
