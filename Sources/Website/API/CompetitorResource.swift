import RaceOffice
import RecordBook
import ShortTrack

/// A skater and the nation skated for, or a nation's team.
struct CompetitorResource: Encodable {
    enum Kind: String, Encodable { case skater, team }

    let kind: Kind
    let athlete: PersonID?
    let nation: Nation
    let name: String

    init(_ competitor: Competitor, in season: SeasonView) {
        self.init(competitor, among: season.people)
    }

    init(_ competitor: Competitor, among people: People) {
        kind = competitor.person == nil ? .team : .skater
        athlete = competitor.person
        nation = competitor.nation
        name = people.name(of: competitor)
    }
}
