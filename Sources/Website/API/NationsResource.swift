import RaceOffice
import RecordBook
import ShortTrack

/// Nations by the podium places of their skaters and teams.
struct NationsResource: Encodable {
    struct Row: Encodable {
        let nation: Nation
        let name: String
        let podiums: PodiumsWon
        let titles: Int
        let athletes: Int
    }

    let nations: [Row]
    let unknownPlaces: Int

    init(_ almanac: Almanac, _ filter: Filter) {
        nations = almanac.nations(filter).map {
            Row(
                nation: $0.nation, name: $0.nation.name, podiums: PodiumsWon($0.podiums),
                titles: $0.undisputedTitles.count, athletes: $0.athletes.count)
        }
        unknownPlaces = almanac.unknownPodiumPlaces(filter)
    }
}
