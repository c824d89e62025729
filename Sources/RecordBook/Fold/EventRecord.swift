public import ShortTrack

/// What the ledger says of one event: its place in the calendar, its order, its races.
public struct EventRecord: Sendable {
    /// The event.
    public let event: Event
    /// The order that stands, when a source gave one directly.
    public let placings: Placings?
    /// The statements the order was put together from, the strongest first.
    public let placingStatements: [Statement]
    /// Who is entered.
    public let entries: [Entry]
    /// The races, for an event run here.
    public let races: [RaceID: RaceRecord]

    /// Where the sources of its order disagree.
    let findings: [Finding]

    /// Settles what stands.
    init(_ event: Event, _ notes: EventNotes) {
        self.event = event
        entries = notes.entries
        races = notes.races
        let sources = notes.placings.claims.sorted {
            ($0.statement.source.authority, $0.statement.sequence)
                > ($1.statement.source.authority, $1.statement.sequence)
        }
        placingStatements = sources.map(\.statement)
        let settlement = Settlement(sources)
        placings = settlement?.placings
        findings = settlement?.findings ?? []
    }

    /// The races in the order they are skated.
    public var racesInOrder: [RaceRecord] { races.keys.sorted().compactMap { races[$0] } }
}
