import Phrases
public import ShortTrack

/// What the ledger says of one event: its place in the calendar, its order, its races.
///
/// It is never changed; an event nobody has spoken of since is the same object in what is folded
/// on.
public final class EventRecord: Sendable {
    /// The event, on the day its strongest source gives; where that is the calendar alone, and the
    /// calendar itself shows the day to be wrong, on the day it would have to be.
    public let event: Event
    /// Its line in the calendar, as printed.
    public let calendar: SeasonRecord.Claim<Event>
    /// The days other sources give, the strongest first.
    public let days: [SeasonRecord.Claim<EventDay>]
    /// The order that stands, when a source gave one directly.
    public let placings: Placings?
    /// The orders the sources give, with the people who they are known to be, the strongest first.
    public let orders: [SeasonRecord.Claim<Placings>]
    /// Its entries, from the first nation to the published list.
    public let entering: EntryRecord
    /// The lines picked in place of the chart's, the newest first, one a round.
    public let pickedLines: [SeasonRecord.Claim<PickedLine>]
    /// The last statement that speaks of the event.
    public let latest: Int
    /// When that was stated.
    public let changedAt: Timestamp
    /// The last statement on any of the lines, withdrawals among them; 0 for none.
    public let latestLine: Int
    /// The protests against its rounds, in the order they were made.
    public let protests: [ProtestRecord]
    /// The last word on each round that was ever locked.
    public let locks: [Round: SeasonRecord.Claim<RoundLock>]
    /// The races, for an event run here.
    public let races: [RaceID: RaceRecord]

    private let signatures: [Round: Statement]

    /// Where the sources of its day and its order disagree.
    let findings: [Finding]

    /// Settles what stands.
    /// - Parameter corrected: the day the rest of the calendar gives, where the printed one is wrong.
    init(
        _ calendar: SeasonRecord.Claim<Event>, _ notes: EventNotes, corrected: CalendarDate?
    ) {
        self.calendar = calendar
        days = notes.days.claims.sorted { $0.statement.isStronger(than: $1.statement) }
        let printed = calendar.value
        let day = days.first { $0.statement.isStronger(than: calendar.statement) }
        event = Event(
            id: printed.id,
            date: day?.value.date ?? (days.isEmpty ? corrected : nil) ?? printed.date,
            number: printed.number)
        entering = notes.entering
        pickedLines = notes.lines
        latest = notes.latest
        changedAt = notes.changedAt
        latestLine = notes.latestLine
        races = notes.races
        signatures = notes.signatures
        protests = notes.protests
        locks = notes.locks
        orders = notes.placings.claims.sorted { $0.statement.isStronger(than: $1.statement) }
        let settlement = Settlement(orders)
        placings = settlement?.placings
        findings =
            [Self.disagreement(calendar, days.last { $0.value.date == day?.value.date })]
            .compactMap(\.self)
            + (settlement?.findings ?? [])
    }

    /// - Parameter day: the day that stands, by whoever said it first.
    private static func disagreement(
        _ calendar: SeasonRecord.Claim<Event>, _ day: SeasonRecord.Claim<EventDay>?
    ) -> Finding? {
        guard let day, calendar.value.date != day.value.date else { return nil }
        let (source, other) = (calendar.statement.source, day.statement.source)
        // The document of what is inferred says so.
        let by: Phrase = other.isInferred ? ", \(other.document)" : ", by \(other.document)"
        return Finding(
            .dateDiffers, .warning, file: source.document, line: source.line,
            subject: "\(day.value.event)", found: calendar.value.date.phrase,
            suggestion: "\(day.value.date.phrase)\(by)",
            other: day.statement.source.place)
    }

    /// Who is on the published list.
    public var entries: [Entry] { entering.list?.value.entries ?? [] }

    /// The statements the order was put together from, the strongest first.
    public var placingStatements: [Statement] { orders.map(\.statement) }

    /// By whom the start lists of a round are signed; nothing where one of them has changed since.
    public func signature(of round: Round) -> Statement? {
        signatures[round].flatMap { $0.sequence > latestStartList(of: round) ? $0 : nil }
    }

    /// The last statement on the start lists of a round; 0 where nobody is drawn.
    public func latestStartList(of round: Round) -> Int {
        races.values.filter { $0.id.round == round }
            .compactMap { $0.startListStatement?.sequence }.max() ?? 0
    }

    /// The lock on a round; nothing where it is open.
    public func lock(on round: Round) -> SeasonRecord.Claim<RoundLock>? {
        locks[round].flatMap { $0.value.isLocked ? $0 : nil }
    }

    /// The races in the order they are skated.
    public var racesInOrder: [RaceRecord] { races.keys.sorted().compactMap { races[$0] } }
}

extension Statement {
    /// Whether this one stands where two sources disagree: by authority, then by what came later.
    fileprivate func isStronger(than other: Statement) -> Bool {
        (source.authority, sequence) > (other.source.authority, other.sequence)
    }
}
