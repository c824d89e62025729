import Mustache
import Phrases
import RaceOffice
import ShortTrack

/// A skater or a team, with the nation's code as text and links to what they did.
struct WhoModel: MustacheParent {
    let code: String?
    let nation: Phrase
    let name: Phrase?
    private let nationPath: String?
    private let athletePath: String?

    /// - Parameters:
    ///   - isShort: leaves a team's name out where its code says enough.
    ///   - isLinked: whether names lead to pages; not where the name opens something itself.
    init(
        _ competitor: Competitor?, in season: SeasonView, isShort: Bool = false,
        isLinked: Bool = true
    ) {
        self.init(
            competitor, named: season.naming(competitor), isShort: isShort, isLinked: isLinked)
    }

    init(_ competitor: Competitor?, named name: Phrase, isShort: Bool, isLinked: Bool = true) {
        code = competitor?.nation.code
        nation = competitor?.nation.phrase ?? ""
        self.name = isShort && competitor != nil && competitor?.person == nil ? nil : name
        nationPath =
            isLinked
            ? competitor.map { Address.nation($0.nation, Filter()).path } : nil
        athletePath = isLinked ? competitor?.person.map { Address.athlete($0).path } : nil
    }

    func child(named key: String) -> Any? {
        switch key {
        case "code": code ?? false
        case "nation": nation
        case "name": name ?? false
        case "nationPath": nationPath ?? false
        case "athletePath": athletePath ?? false
        default: nil
        }
    }
}
