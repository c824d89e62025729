import Rulebook
import ShortTrack

extension SeasonResults {
    /// The Olympic places by category: men, women, and the mixed relay where there is one.
    ///
    /// Empty in a season that qualifies nobody.
    /// - Parameter declines: places given back, in any order.
    public func olympicAllocations(declines: [PlaceDecline] = []) -> [OlympicAllocation] {
        guard let rule = rules.olympic else { return [] }
        func lists(_ category: Category) -> [QualificationList] {
            rule.events(of: category).compactMap(qualificationList)
        }
        let genders = [Category.men, .women].map {
            OlympicAllocation(rule, $0, lists: lists($0), declines: declines)
        }
        guard rule.mixedRelayTeams > 0 else { return genders }
        // Two women and two men make a mixed team.
        let mixed = OlympicAllocation(
            rule, .mixed, lists: lists(.mixed), declines: declines,
            isEligible: { nation in
                genders.allSatisfy { $0.places.athletes(of: nation) >= 2 }
            })
        return genders + [mixed]
    }
}
