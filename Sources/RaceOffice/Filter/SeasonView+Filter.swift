public import Phrases
public import RecordBook
import Rulebook
public import Scoring
public import ShortTrack

extension SeasonView {
    /// The stop an event is held at.
    public func stop(of event: EventID) -> Competition? {
        record[event.competition]?.competition
    }

    /// "Montréal 2": where an event is held.
    public func place(of event: EventID) -> String {
        stop(of: event)?.title ?? event.competition.slug
    }

    /// "Montréal 2, 3000 m relay": an event, where the category is plain.
    func title(of event: EventID) -> Phrase { "\(place(of: event)), \(event.phrase)" }

    /// "Montréal 2, Women's 3000 m relay": an event.
    public func fullTitle(of event: EventID) -> Phrase {
        "\(place(of: event)), \(event.inFull)"
    }

    /// Whether an event is of the category, distance and stop of a filter.
    public func takes(_ event: EventID, by filter: Filter) -> Bool {
        filter.takes(event, atStage: stop(of: event)?.stage)
    }

    /// The events of a filter; with a nation, those with it on the podium.
    public func events(_ filter: Filter) -> [EventRecord] {
        record.events.filter { event in
            takes(event.event.id, by: filter)
                && (filter.nation == nil
                    || podium(of: event).contains { filter.takes($0.competitor.nation) })
        }
    }

    /// The all-round rankings of the meetings of a filter; nothing where the rulebook has none.
    public func meetingsAllRound(
        _ filter: Filter
    ) -> [(stop: Competition, ranking: MeetingAllRound)]? {
        guard rules?.allRound != nil, let results else { return nil }
        let categories = Category.allCases.filter {
            filter.takes(StandingID(category: $0, scope: .overall))
        }
        return record.competitions.filter { [nil, $0.stage].contains(filter.stage) }
            .flatMap { stop in
                categories.compactMap { results.meetingAllRound(stop.id, $0) }.map { (stop, $0) }
            }
    }

    /// The first three places of an event, as far as known.
    public func podium(of event: EventRecord) -> [Place] {
        (placings(of: event)?.places ?? []).filter { $0.rank <= 3 }
    }

    /// The event decided last at a stop, for tables as they stood after it.
    public func lastEvent(ofStage stage: Int) -> EventID? {
        record.events.last { stop(of: $0.event.id)?.stage == stage }?.event.id
    }
}
