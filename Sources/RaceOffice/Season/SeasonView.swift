import Algorithms
public import Phrases
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
    /// The stops as far as they have come; none while no rulebook is in force.
    private let stops: [CompetitionID: StopProgress]
    let tables: SeasonTables

    /// A season of the records; nothing when they know nothing of it.
    /// - Parameter earlier: the season as it was some statements before, where none of them since
    ///   changed what earlier ones mean. Stops nobody has spoken of since are as they were.
    init?(_ id: SeasonID, in records: Records, after earlier: SeasonView? = nil) {
        guard let record = records.seasons[id] else { return nil }
        self.record = record
        self.records = records
        let rules = record.rulebook?.value
        let earlier = earlier.flatMap { $0.rules == rules ? $0 : nil }
        tables = SeasonTables(after: earlier?.tables)
        stops =
            rules.map { rules in
                record.stops.mapValues {
                    StopProgress.of($0, under: rules, after: earlier?.stops[$0.id])
                }
            } ?? [:]
    }

    /// How far an event has come; nothing for one that is not run here.
    public func progress(of event: EventID) -> EventProgress? { stops[event.competition]?[event] }

    /// Whether nothing about an event is other than in another state of the season.
    func holds(_ event: EventID, asIn other: SeasonView) -> Bool {
        guard let line = stops[event.competition]?.line(of: event) else { return false }
        return line === other.stops[event.competition]?.line(of: event)
    }

    /// The cards shown at a stop; nothing for one that is not run here.
    func cards(at stop: CompetitionID) -> Cards? { stops[stop]?.cards }

    /// The events run here, in order, as far as they have come.
    public var runEvents: [EventProgress] {
        record.stopOrder.flatMap { stops[$0]?.lines.compactMap(\.progress) ?? [] }
    }

    /// Events and rules together; missing while no rulebook is in force.
    public var results: SeasonResults? {
        rules.map { rules in
            tables.results {
                let lastDay = lastDayKnown
                return SeasonResults(
                    rules: rules,
                    outcomes: record.stopOrder.flatMap {
                        stops[$0]?.outcomes(lastDay: lastDay, asOf: asOf) ?? []
                    })
            }
        }
    }

    /// The last day the records know something of: an event after it has not been held yet, one
    /// before it has been held even if nobody knows its order.
    private var lastDayKnown: CalendarDate {
        let days = stops.values.compactMap(\.lastDay) + record.standings.map(\.statement.knownSince)
        return days.max() ?? .distantPast
    }

    /// The tables the season has or will have: those its calendar feeds, decided or not; those
    /// somebody published while no rulebook is in force.
    public var standings: [StandingID] {
        rules.map {
            SeasonResults.standings(of: Set(record.events.map(\.event.id.standing)), under: $0)
        } ?? Set(record.standings.map(\.value.standing)).sorted()
    }

    /// The tables there is something of: an event of theirs was held, or somebody published them.
    public var openedStandings: [StandingID] { results?.standings ?? standings }

    /// A table of the season as it stands; nothing while no rulebook is in force.
    /// - Parameter others: competitors to be listed too.
    public func standing(_ id: StandingID, including others: [Competitor] = []) -> Standing? {
        results.map { results in
            results.standing(id, including: others) { tables.sheets(for: $0, of: results) }
        }
    }

    /// The order of an event: as it came out of its races, or as stated.
    public func placings(of event: EventRecord) -> Placings? {
        guard let stop = stops[event.event.id.competition] else { return event.placings }
        return stop.placings(of: event)
    }

    /// Whether an event is over: its order is known, or its day lies before the last anything is
    /// known of and nobody runs it here.
    public func isHeld(_ event: EventRecord) -> Bool {
        placings(of: event) != nil
            || progress(of: event.event.id) == nil && event.event.date <= lastDayKnown
    }

    /// The classification of an event, reason by reason: of one run here as far as it goes, and of
    /// one whose imported official results give the order that stands.
    public func classification(of event: EventRecord) -> Classification? {
        if let progress = progress(of: event.event.id) { return progress.classification }
        guard let order = rules.flatMap({ Classification(event, rules: $0) }),
            order.officialPlacings == placings(of: event)
        else { return nil }
        return order
    }

    /// The events of a table, in order: those the calendar has for it, and those that are held
    /// and pay into it under the rulebook, as men's and women's do into the nations'.
    public func events(countedIn table: StandingID) -> [EventRecord] {
        let held = (results?.outcomes(for: table) ?? []).map(\.event.id)
        let all = Set(held + record.events(for: table).map(\.event.id))
        return record.events.filter { all.contains($0.event.id) }
    }

    /// The championships mentioned beside the series, each once whatever sources mention it.
    public var uncounted: [UncountedMeeting] { Array(record.uncounted.map(\.value).uniqued()) }

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

    /// The competitor's name, the nation's where it is a team.
    public func naming(_ competitor: Competitor?) -> Phrase {
        competitor.map(people.naming) ?? "not named"
    }

    /// The competitor's name as the source of a statement prints it.
    func name(_ competitor: Competitor, printedIn statement: Statement) -> String {
        people.name(of: competitor, printedBy: statement.source)
    }

    /// The same in words; a team has the name of its nation.
    func naming(_ competitor: Competitor, printedIn statement: Statement) -> Phrase {
        competitor.person == nil
            ? competitor.nation.phrase : "\(name(competitor, printedIn: statement))"
    }
}
