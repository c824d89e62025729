import Mustache
import RaceOffice
import ShortTrack

/// A skater or a team, with the nation's code as text.
struct WhoModel: MustacheParent {
    let code: String?
    let nation: String
    let name: String?

    /// - Parameter isShort: leaves a team's name out where its code says enough.
    init(_ competitor: Competitor?, in season: SeasonView, isShort: Bool = false) {
        code = competitor?.nation.code
        nation = competitor?.nation.name ?? ""
        name =
            isShort && competitor != nil && competitor?.person == nil
            ? nil : season.name(competitor)
    }

    func child(named key: String) -> Any? {
        switch key {
        case "code": code ?? false
        case "nation": nation
        case "name": name ?? false
        default: nil
        }
    }
}
