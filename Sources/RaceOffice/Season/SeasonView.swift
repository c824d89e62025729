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
    /// What the ledger says of all seasons.
    let records: Records
    /// Events run here, as far as they have come.
    public let runEvents: [EventID: EventProgress]
    /// Events and rules together; missing while no rulebook is in force.
    public let results: SeasonResults?
    /// The tables the season has or will have: those its calendar feeds, decided or not.
    public let standings: [StandingID]

    /// The cards shown at each stop that is run here.
    private let cards: [CompetitionID: Cards]
    /// The orders that came out of races, run here or imported.
    private let ownPlacings: [EventID: Placings]

    /// A season of the records; nothing when they know nothing of it.
    /// - Parameter earlier: the season as it was some statements before, where none of them since
    ///   changed what earlier ones mean. Events nobody has spoken of since are as they were.
    init?(_ id: SeasonID, in records: Records, after earlier: SeasonView? = nil) {
        guard let record = records.seasons[id] else { return nil }
        self.record = record
        self.records = records
        guard let rules = record.rulebook?.value else {
            (runEvents, ownPlacings, cards, results, standings) = ([:], [:], [:], nil, [])
            return
        }
        let cards = Dictionary(grouping: record.events, by: \.event.id.competition)
            .filter { $0.value.contains { !$0.entries.isEmpty } }.mapValues(Cards.init)
        var runEvents: [EventID: EventProgress] = [:]
        var ownPlacings: [EventID: Placings] = [:]
        let earlier = earlier.flatMap { $0.rules == rules ? $0 : nil }
        for event in record.events {
            let id = event.event.id
            let isAsBefore = earlier?.record[id]?.latest == event.latest
            guard !event.entries.isEmpty else {
                ownPlacings[id] =
                    isAsBefore
                    ? earlier?.ownPlacings[id] : Self.importedOrder(of: event, under: rules)
                continue
            }
            guard let cards = cards[id.competition] else { continue }
            let before = earlier?.runEvents[id]
            if let earlier, let before, isAsBefore, earlier.cards[id.competition] == cards {
                runEvents[id] = before
                ownPlacings[id] = earlier.ownPlacings[id]
            } else if let progress = EventProgress(
                event, rules: rules, cards: cards, after: before)
            {
                runEvents[id] = progress
                ownPlacings[id] = progress.officialPlacings
            }
        }
        let lastDay = Self.lastDayKnown(in: record)
        self.cards = cards
        self.runEvents = runEvents
        self.ownPlacings = ownPlacings
        standings =
            SeasonResults(
                rules: rules,
                outcomes: record.events.map { EventOutcome(event: $0.event, placings: nil) }
            ).standings
        results = SeasonResults(
            rules: rules,
            outcomes: record.events.compactMap { event in
                let placings = ownPlacings[event.event.id] ?? event.placings
                let isHeld =
                    placings != nil
                    || runEvents[event.event.id] == nil && event.event.date <= lastDay
                return isHeld && event.event.date <= records.day ?? event.event.date
                    ? EventOutcome(event: event.event, placings: placings) : nil
            })
    }

    /// The last day the records know something of: an event after it has not been held yet, one
    /// before it has been held even if nobody knows its order.
    private static func lastDayKnown(in record: SeasonRecord) -> CalendarDate {
        let days =
            record.events.filter { $0.placings != nil }.map(\.event.date)
            + record.standings.map(\.statement.knownSince)
        return days.max() ?? .distantPast
    }

    /// The order of an event whose official results were imported, if it follows from them and
    /// does not contradict an order that stands.
    private static func importedOrder(of event: EventRecord, under rules: Rules) -> Placings? {
        guard !event.races.isEmpty, event.placings?.extent != .all,
            let order = Classification(event, rules: rules)?.officialPlacings,
            Set(event.placings?.places ?? []).isSubset(of: order.places)
        else { return nil }
        return order
    }

    /// The order of an event: as it came out of its races, or as stated.
    public func placings(of event: EventRecord) -> Placings? {
        ownPlacings[event.event.id] ?? event.placings
    }

    /// The day it is seen from; now when missing.
    public var asOf: CalendarDate? { records.day }

    /// Names.
    public var people: People { records.people }

    /// The season's name for people.
    public var title: String { record.title ?? record.id.description }

    /// The rulebook in force.
    public var rules: Rules? { record.rulebook?.value }

    /// The season as it stood once an event was decided; as it stands where none is given.
    public func results(after event: EventID?) -> SeasonResults? {
        guard let event else { return results }
        return results?.after(event)
    }

    /// The competitor's name; "not named" where the source names nobody.
    public func name(_ competitor: Competitor?) -> String {
        competitor.map(people.name) ?? "not named"
    }

    /// The competitor's name as the source of a statement prints it.
    func name(_ competitor: Competitor, printedIn statement: Statement) -> String {
        people.name(of: competitor, printedBy: statement.source)
    }
}
