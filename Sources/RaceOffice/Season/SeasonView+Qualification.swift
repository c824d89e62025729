import RecordBook
public import Scoring
public import ShortTrack

extension SeasonView {
    /// The Olympic list of an event; missing where the season qualifies nobody in it.
    public func qualificationList(_ id: StandingID) -> QualificationList? {
        results?.qualificationList(id)
    }

    /// The Olympic places by category: men, women, the mixed relay where there is one.
    /// - Parameter declines: places nations give back, in any order.
    public func olympicAllocations(declines: [PlaceDecline] = []) -> [OlympicAllocation] {
        results?.olympicAllocations(declines: declines) ?? []
    }

    /// What would have to be known for a list to be complete, in words.
    public func needs(of list: QualificationList) -> [String] {
        list.openStops.map { stop in
            record.competitions.contains { $0.id.slug == stop }
                ? "everybody's place in the \(list.id) at \(stop)"
                : "the stop \(stop), which is not in the records"
        }
    }
}
