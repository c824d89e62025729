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
    /// Who organises it, where stated.
    public private(set) var organiser: String?
    /// The seasons before and after, where stated.
    public private(set) var neighbours: Neighbours?
    /// The rulebook in force and the statement that put it there.
    public private(set) var rulebook: Claim<Rules>?
    /// The stops, by stage.
    public private(set) var competitions: [Competition] = []
    /// The events, in the order they are decided.
    public private(set) var events: [EventRecord] = []
    /// Championships mentioned that do not count.
    public private(set) var uncounted: [UncountedMeeting] = []
    /// Related titles.
    public private(set) var seeAlso: [String] = []
    /// Published lines of standings.
    public private(set) var standings: [Claim<StandingClaim>] = []
    /// Published captions.
    public private(set) var captions: [Claim<CaptionClaim>] = []
    /// Published champions.
    public private(set) var champions: [Claim<TitleClaim>] = []
    /// Published counts.
    public private(set) var counts: [Claim<CountClaim>] = []
    /// Published edition numbers.
    public private(set) var editions: [Claim<EditionClaim>] = []
    /// Published first and last days.
    public private(set) var spans: [Claim<SpanClaim>] = []
    /// Where sources disagree.
    public private(set) var findings: [Finding] = []
    /// The last statement on each subject, as a writer must have seen it.
    public private(set) var latest: [String: Int] = [:]

    private var eventIndex: [EventID: Int] = [:]

    init(id: SeasonID) { self.id = id }

    /// An event of the calendar.
    public subscript(event: EventID) -> EventRecord? { eventIndex[event].map { events[$0] } }

    /// The events whose points go to a standing, in order.
    public func events(for standing: StandingID) -> [EventRecord] {
        events.filter { record in
            switch standing.scope {
            case .overall:
                record.event.id.category == standing.category && !record.event.id.distance.isRelay
            case .distance, .relay: record.event.id.standing == standing
            }
        }
    }

    mutating func take(_ statement: Statement) {
        latest[statement.body.subject] = statement.sequence
        switch statement.body {
        case .rulebook(let value): rulebook = Claim(value: value, statement: statement)
        case .title(let value): title = value
        case .organiser(let value): organiser = value
        case .neighbours(let value): neighbours = value
        case .competition(let value):
            competitions.removeAll { $0.id == value.id }
            competitions.append(value)
        case .event(let value): withEvent(value.id) { $0.event = value }
        case .uncounted(let value): if !uncounted.contains(value) { uncounted.append(value) }
        case .seeAlso(let value): if !seeAlso.contains(value) { seeAlso.append(value) }
        case .placings(let value):
            withEvent(value.event) { $0.statedPlacings.append((value, statement)) }
        case .entries(let value): withEvent(value.event) { $0.entries = value.entries }
        case .startList(let value): withRace(value.race) { $0.take(value) }
        case .result(let value): withRace(value.race) { $0.take(value, by: statement) }
        case .decision(let value): withRace(value.race) { $0.take(value, by: statement) }
        case .official(let value): withRace(value) { $0.officialStatement = statement }
        case .standing(let value): standings.append(Claim(value: value, statement: statement))
        case .caption(let value): captions.append(Claim(value: value, statement: statement))
        case .champion(let value): champions.append(Claim(value: value, statement: statement))
        case .count(let value): counts.append(Claim(value: value, statement: statement))
        case .edition(let value): editions.append(Claim(value: value, statement: statement))
        case .span(let value): spans.append(Claim(value: value, statement: statement))
        case .person, .retracted: break
        }
        if let race = statement.body.race { withRace(race) { $0.latest = statement.sequence } }
    }

    private mutating func withEvent(_ id: EventID, _ change: (inout EventRecord) -> Void) {
        let index = eventIndex[id] ?? events.count
        if index == events.count {
            events.append(EventRecord(id: id))
            eventIndex[id] = index
        }
        change(&events[index])
    }

    private mutating func withRace(_ id: RaceID, _ change: (inout RaceRecord) -> Void) {
        withEvent(id.event) { event in
            change(&event.races[id, default: RaceRecord(id: id)])
        }
    }

    mutating func settle() {
        competitions.sort { $0.stage < $1.stage }
        events.sort {
            ($0.event.date, $0.event.id.category, $0.event.number)
                < ($1.event.date, $1.event.id.category, $1.event.number)
        }
        eventIndex = Dictionary(
            events.enumerated().map { ($1.event.id, $0) }, uniquingKeysWith: { first, _ in first })
        findings = []
        for index in events.indices { findings += events[index].settlePlacings() }
    }
}
