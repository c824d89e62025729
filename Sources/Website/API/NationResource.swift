import RaceOffice
import RecordBook
import ShortTrack

/// A nation: its skaters, titles and podium places.
struct NationResource: Encodable {
    let nation: Nation
    let name: String
    let podiums: PodiumsWon
    let athletes: [AthleteSummary]
    let titles: [TitleResource]
    let podiumPlaces: [PlaceTakenResource]

    /// - Returns: nothing for a code no nation known to skate has and no record names.
    init?(_ nation: Nation, in almanac: Almanac, _ filter: Filter) {
        guard nation.isKnown || almanac.nation(nation) != nil else { return nil }
        let record = almanac.nation(nation, filter)
        self.nation = nation
        name = nation.name
        podiums = PodiumsWon(record?.podiums ?? PodiumCount([]))
        athletes = (record?.athletes ?? []).map { AthleteSummary($0) }
        titles = (record?.titles ?? []).map { TitleResource($0, among: almanac.people) }
        podiumPlaces = (record?.places ?? []).filter(\.isPodium)
            .map { PlaceTakenResource($0, among: almanac.people) }
    }
}
