import Mustache
import RaceOffice
import ShortTrack

/// A skater or a team, with the nation's code as text.
struct WhoModel: MustacheParent {
    let code: String
    let nation: String
    let name: String?

    init(_ competitor: Competitor, in season: SeasonView) {
        code = competitor.nation.code
        nation = competitor.nation.name
        name = competitor.person == nil ? nil : season.name(competitor)
    }

    func child(named key: String) -> Any? {
        switch key {
        case "code": code
        case "nation": nation
        case "name": name ?? false
        default: nil
        }
    }
}
