public import Racing
public import RecordBook
public import Rulebook
public import Scoring
public import ShortTrack

/// A season with everything that follows from its facts: the one place the record, the races
/// and the scoring come together.
public struct SeasonView: Sendable {
    /// What the ledger says.
    public let record: SeasonRecord
    /// Names.
    public let people: People
    /// The day it is seen from; now when missing.
    public let asOf: CalendarDate?
    /// Events run here, as far as they have come.
    public let runEvents: [EventID: EventProgress]
    /// Events and rules together; missing while no rulebook is in force.
    public let results: SeasonResults?

    init(record: SeasonRecord, people: People, asOf: CalendarDate?) {
        self.record = record
        self.people = people
        self.asOf = asOf
        guard let rules = record.rulebook?.value else {
            runEvents = [:]
            results = nil
            return
        }
        var runEvents: [EventID: EventProgress] = [:]
        var outcomes: [EventOutcome] = []
        for event in record.events where asOf.map({ event.event.date <= $0 }) ?? true {
            var placings = event.placings
            if let progress = EventProgress(event, rules: rules) {
                runEvents[event.event.id] = progress
                placings = progress.classification.officialPlacings ?? placings
            }
            let isHeld = placings != nil || event.races.isEmpty && event.entries.isEmpty
            if isHeld { outcomes.append(EventOutcome(event: event.event, placings: placings)) }
        }
        self.runEvents = runEvents
        results = SeasonResults(rules: rules, outcomes: outcomes)
    }

    /// The order of an event: as it came out of the races run here, or as stated.
    public func placings(of event: EventRecord) -> Placings? {
        runEvents[event.event.id]?.classification.officialPlacings ?? event.placings
    }

    /// The season's name for people.
    public var title: String { record.title ?? record.id.description }

    /// The rulebook in force.
    public var rules: Rules? { record.rulebook?.value }

    /// The season as it stood once an event was decided.
    public func results(after event: EventID?) -> SeasonResults? {
        guard let event, let found = record[event] else { return results }
        return results?.after(found.event)
    }

    /// The competitor's name.
    public func name(_ competitor: Competitor) -> String { people.name(of: competitor) }
}
