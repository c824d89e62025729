import Rulebook
import ShortTrack

extension SeasonResults {
    /// The Olympic places by category: men, women, and the mixed relay where there is one.
    ///
    /// Empty in a season that qualifies nobody.
    /// - Parameter decisions: places given back, and lots about shared ranks.
    public func olympicAllocations(
        _ decisions: PlaceDecisions = PlaceDecisions()
    ) -> [OlympicAllocation] {
        guard let rule = rules.olympic else { return [] }
        func lists(_ category: Category) -> [QualificationList] {
            rule.events(of: category).compactMap(qualificationList)
        }
        let genders = [Category.men, .women].map {
            OlympicAllocation(rule, $0, lists: lists($0), decisions)
        }
        guard rule.mixedRelayTeams > 0 else { return genders }
        // Two women and two men make a mixed team.
        let mixed = OlympicAllocation(
            rule, .mixed, lists: lists(.mixed), decisions,
            isEligible: { nation in
                genders.allSatisfy { $0.places.athletes(of: nation) >= 2 }
            })
        return genders + [mixed]
    }
}
