public import ShortTrack

/// What the ledger says of one stop: its line of the calendar, its events and its papers.
public struct StopRecord: Sendable {
    /// Which stop.
    public let id: CompetitionID
    /// Its line of the calendar, where stated.
    public private(set) var competition: Competition?
    /// Its events of the calendar, in the order they are decided.
    public private(set) var events: [EventRecord] = []
    /// Helmet numbers given out, the last of a wearer the one that stands.
    public private(set) var helmets: [HelmetNumbers.Line] = []
    /// Who holds which office.
    public private(set) var officials: SeasonRecord.Claim<Officials>?
    /// What is skated when.
    public private(set) var schedule: SeasonRecord.Claim<Schedule>?

    /// Events that sources speak of and no calendar lists, with who spoke of them first.
    private(set) var strays: [EventID: Statement] = [:]
    private var notes: [EventID: EventNotes] = [:]
    private var touched: Set<EventID> = []
    /// The days that must be right where the printed ones are wrong.
    private var correctedDays: [EventID: CalendarDate] = [:]

    init(id: CompetitionID) { self.id = id }

    /// The order of the calendar: by the stage, which a wrong day does not change; stops no
    /// calendar has follow by their days.
    func precedes(_ other: StopRecord) -> Bool {
        (place.stage, place.day, id) < (other.place.stage, other.place.day, other.id)
    }

    /// What decides where it stands in the calendar.
    var place: (stage: Int, day: CalendarDate) {
        (competition?.stage ?? .max, events.first?.event.date ?? .distantPast)
    }

    /// Takes a statement in.
    /// - Parameter body: what it says, with the people who they are known to be.
    mutating func take(_ statement: Statement, saying body: Body) {
        switch body {
        case .competition(let value): competition = value
        case .helmets(let value): helmets += value.lines
        case .officials(let value): officials = .init(value: value, statement: statement)
        case .schedule(let value): schedule = .init(value: value, statement: statement)
        default:
            guard let event = body.event else { return }
            notes[event, default: EventNotes(first: statement)].take(statement, saying: body)
            touched.insert(event)
        }
    }

    /// Takes the days that must be right where the printed ones are wrong.
    mutating func correct(_ days: [EventID: CalendarDate]) {
        touched.formUnion(events.map(\.event.id).filter { days[$0] != correctedDays[$0] })
        correctedDays = days
        settle()
    }

    /// Settles the events spoken of since it was last settled; the others stay as they are.
    mutating func settle() {
        guard !touched.isEmpty else { return }
        events.removeAll { touched.contains($0.event.id) }
        for id in touched {
            guard let notes = notes[id] else { continue }
            if let event = notes.event {
                events.append(EventRecord(event, notes, corrected: correctedDays[id]))
                strays[id] = nil
            } else {
                strays[id] = notes.first
            }
        }
        events.sort { $0.event.precedes($1.event) }
        touched = []
    }
}

extension Event {
    /// The order in which events of a stop are decided; the same on every machine.
    fileprivate func precedes(_ other: Event) -> Bool {
        let (own, others) = (
            (date, id.category, number), (other.date, other.id.category, other.number)
        )
        return own == others ? id.description < other.id.description : own < others
    }
}
