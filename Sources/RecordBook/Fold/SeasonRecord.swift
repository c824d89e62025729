import Phrases
public import Rulebook
public import ShortTrack

/// What the ledger says of one season.
public struct SeasonRecord: Sendable {
    /// A claim and the statement it stands in.
    public struct Claim<Value: Sendable>: Sendable {
        /// What is claimed.
        public let value: Value
        /// The statement.
        public let statement: Statement
    }

    /// The season.
    public let id: SeasonID
    /// Its title, where stated.
    public private(set) var title: String?
    /// Whether it took place, where stated, and the statement that says so.
    public private(set) var state: Claim<SeasonState>?
    /// Tables that were contested in no season before.
    public private(set) var introduced: Set<StandingID> = []
    /// The series it belongs to, where stated.
    public private(set) var series: String?
    /// Who organises it, where stated.
    public private(set) var organiser: String?
    /// The seasons before and after, where stated.
    public private(set) var neighbours: Neighbours?
    /// The rulebook in force and the statement that put it there.
    public private(set) var rulebook: Claim<Rules>?
    /// Whether nothing is said of it but by which rules it goes: a club meet, not a season of the
    /// series.
    public private(set) var hasRulesOnly = true
    /// The stops anything is said of.
    public private(set) var stops: [CompetitionID: StopRecord] = [:]
    /// The stops in the order of the calendar, those it does not have behind.
    public private(set) var stopOrder: [CompetitionID] = []
    /// The stops of the calendar, by stage.
    public private(set) var competitions: [Competition] = []
    /// The events of the calendar, stop by stop in the order they are decided.
    ///
    /// The stops follow each other by their stage, not by their days: a page may print a day of
    /// the wrong year.
    public private(set) var events: [EventRecord] = []
    /// Events that sources speak of and no calendar lists; nothing of them counts.
    ///
    /// A table of places that writes `bejing` for `beijing` has found one.
    public private(set) var strayEvents: [EventID] = []
    /// Championships mentioned that do not count.
    public var uncounted: [Claim<UncountedMeeting>] { uncountedReadings.claims }
    /// The stops at which places at other games were raced for, as stated.
    public var qualifiers: [Claim<Qualifiers>] { qualifierReadings.claims }
    /// Related titles.
    public private(set) var seeAlso: [String] = []
    /// Published lines of standings.
    public var standings: [Claim<StandingClaim>] { standingReadings.claims }
    /// Published captions.
    public var captions: [Claim<CaptionClaim>] { captionReadings.claims }
    /// Published champions; a page names those of the season before too.
    public var champions: [Claim<TitleClaim>] { championReadings.claims }
    /// Published champions of the season itself.
    public var ownChampions: [TitleClaim] {
        champions.map(\.value).filter { $0.season == id }
    }
    /// Published counts.
    public var counts: [Claim<CountClaim>] { countReadings.claims }
    /// Published edition numbers.
    public var editions: [Claim<EditionClaim>] { editionReadings.claims }
    /// Published first and last days.
    public var spans: [Claim<SpanClaim>] { spanReadings.claims }
    /// Published years.
    public var years: [Claim<YearsClaim>] { yearsReadings.claims }
    /// Published rules of counting.
    public var countings: [Claim<CountingClaim>] { countingReadings.claims }
    /// Cells read as something else than they print.
    public var wordings: [Claim<WordingClaim>] { wordingReadings.claims }
    /// The days of the calendar that cannot be right, as far as it shows itself.
    public private(set) var daySlips: [EventID: CalendarDays.Slip] = [:]
    /// Where sources disagree, or speak of what is not in the calendar.
    public private(set) var findings: [Finding] = []

    private var uncountedReadings = Readings<UncountedMeeting>()
    private var qualifierReadings = Readings<Qualifiers>()
    private var standingReadings = Readings<StandingClaim>()
    private var captionReadings = Readings<CaptionClaim>()
    private var championReadings = Readings<TitleClaim>()
    private var countReadings = Readings<CountClaim>()
    private var editionReadings = Readings<EditionClaim>()
    private var spanReadings = Readings<SpanClaim>()
    private var yearsReadings = Readings<YearsClaim>()
    private var countingReadings = Readings<CountingClaim>()
    private var wordingReadings = Readings<WordingClaim>()
    private var touched: Set<CompetitionID> = []
    private var isInOrder = false
    private var isDated = false

    init(id: SeasonID) { self.id = id }

    /// A stop anything is said of.
    public subscript(stop: CompetitionID) -> StopRecord? { stops[stop] }

    /// The events of a stop, in the order they are decided.
    public func events(at stop: CompetitionID) -> [EventRecord] { stops[stop]?.events ?? [] }

    /// An event of the calendar.
    public subscript(event: EventID) -> EventRecord? {
        events(at: event.competition).first { $0.event.id == event }
    }

    /// The events whose points go to a standing, in order.
    public func events(for standing: StandingID) -> [EventRecord] {
        events.filter { record in
            switch standing.scope {
            case .overall, .nations:
                record.event.id.category == standing.category && !record.event.id.distance.isRelay
            case .distance, .relay: record.event.id.standing == standing
            }
        }
    }

    /// Takes a statement in.
    /// - Parameter body: what it says, with the people who they are known to be.
    mutating func take(_ statement: Statement, saying body: Body) {
        if body.kind != .rulebook { hasRulesOnly = false }
        if let stop = body.competition {
            switch body {
            case .competition: (isInOrder, isDated) = (false, false)
            case .event: isDated = false
            default: break
            }
            stops[stop, default: StopRecord(id: stop)].take(statement, saying: body)
            touched.insert(stop)
            return
        }
        switch body {
        case .rulebook(let value): rulebook = Claim(value: value, statement: statement)
        case .title(let value): title = value
        case .state(let value): state = Claim(value: value, statement: statement)
        case .introduced(let value): introduced.insert(value)
        case .series(let value): series = value
        case .organiser(let value): organiser = value
        case .neighbours(let value): neighbours = value
        case .uncounted(let value): uncountedReadings.take(value, by: statement)
        case .qualifiers(let value): qualifierReadings.take(value, by: statement)
        case .seeAlso(let value): if !seeAlso.contains(value) { seeAlso.append(value) }
        case .standing(let value): standingReadings.take(value, by: statement)
        case .caption(let value): captionReadings.take(value, by: statement)
        case .champion(let value): championReadings.take(value, by: statement)
        case .count(let value): countReadings.take(value, by: statement)
        case .edition(let value): editionReadings.take(value, by: statement)
        case .span(let value):
            spanReadings.take(value, by: statement)
            isDated = false
        case .years(let value): yearsReadings.take(value, by: statement)
        case .counting(let value): countingReadings.take(value, by: statement)
        case .wording(let value): wordingReadings.take(value, by: statement)
        default: break
        }
    }

    /// Settles what was touched since it was last settled.
    mutating func settle() {
        guard !touched.isEmpty || !isDated else { return }
        for stop in touched {
            let day = stops[stop]?.place.day
            stops[stop]?.settle()
            isInOrder = isInOrder && stops[stop]?.place.day == day
        }
        touched = []
        if !isDated { date() }
        if !isInOrder || stopOrder.count != stops.count {
            stopOrder = stops.values.sorted { $0.precedes($1) }.map(\.id)
            isInOrder = true
        }
        // A record of a stop is large: what is needed of it is read where it lies.
        let places = stopOrder.compactMap { stops.index(forKey: $0) }
        competitions = places.compactMap { stops.values[$0].competition }
        events = places.flatMap { stops.values[$0].events }
        let strays = places.flatMap { stops.values[$0].strays }
            .map { ($0.description, $0, $1) }.sorted { $0.0 < $1.0 }
        strayEvents = strays.map(\.1)
        findings = events.flatMap(\.findings) + strays.map { stray($1, $2.source) }
    }

    /// Looks through the calendar for days that cannot be right.
    private mutating func date() {
        isDated = true
        let spans = spans.map(\.value)
        let season = spans.map(\.first).min().flatMap { first in
            spans.map(\.last).max().flatMap { first <= $0 ? first...$0 : nil }
        }
        let rows = stops.values.sorted { $0.id < $1.id }.flatMap { stop in
            stop.events.map { event in
                let printed = event.calendar.value
                return (
                    printed.id,
                    CalendarDays.Row(
                        category: printed.id.category, stage: stop.competition?.stage ?? 0,
                        scope: printed.id.standing.scope, occurrence: printed.id.occurrence,
                        date: printed.date)
                )
            }
        }
        let slips = CalendarDays(rows.map(\.1), in: season).slips.map { (rows[$0.key].0, $0.value) }
        daySlips = Dictionary(slips, uniquingKeysWith: { first, _ in first })
        let right = Dictionary(grouping: daySlips.compactMapValues(\.right), by: \.key.competition)
            .mapValues { Dictionary($0.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }) }
        for stop in stops.keys { stops[stop]?.correct(right[stop] ?? [:]) }
        isInOrder = false
    }

    private func stray(_ id: EventID, _ source: Source) -> Finding {
        Finding(
            .unknownEvent, .warning, file: source.document, line: source.line, subject: "\(id)",
            found: "an event no calendar lists",
            suggestion: nearest(to: id).map { "\($0.description)" } ?? "an event of the calendar")
    }

    /// The event of the calendar that is written nearly the same: `beijing` for `bejing`.
    private func nearest(to id: EventID) -> EventID? {
        let name = id.description
        return events.map { ($0.event.id, name.difference(from: $0.event.id.description).count) }
            .filter { $0.1 <= 4 }.min { $0.1 < $1.1 }?.0
    }
}
