import Algorithms
public import Phrases
import RecordBook
public import Scoring
public import ShortTrack

extension SeasonView {
    /// The Olympic list of an event; missing where the season qualifies nobody in it.
    public func qualificationList(_ id: StandingID) -> QualificationList? {
        results?.qualificationList(id)
    }

    /// The Olympic places by category: men, women, the mixed relay where there is one.
    /// - Parameter decisions: places nations give back, and lots about shared ranks.
    public func olympicAllocations(
        _ decisions: PlaceDecisions = PlaceDecisions()
    ) -> [OlympicAllocation] {
        results?.olympicAllocations(decisions) ?? []
    }

    /// What would have to be known for lists to be complete, in words, stop by stop.
    public func needs(of lists: [QualificationList]) -> [Phrase] {
        lists.flatMap(\.openStops).uniqued().map { stop in
            let events = lists.filter { $0.openStops.contains(stop) }.map { "\($0.id)" as Phrase }
            return record.competitions.contains { $0.id.slug == stop }
                ? "everybody's place at \(stopTitle(stop)): \(events.joined(separator: ", "))"
                : "the stop \(stop), which is not in the records"
        }
    }

    /// A stop by its name in addresses, as people call it.
    public func stopTitle(_ slug: String) -> String {
        record.competitions.first { $0.id.slug == slug }?.title ?? slug
    }
}
