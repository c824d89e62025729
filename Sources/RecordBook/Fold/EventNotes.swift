import ShortTrack

/// Everything stated of an event, before it is settled what stands.
struct EventNotes: Sendable {
    /// The first statement that names the event.
    let first: Statement
    /// Its line in the calendar; missing when no calendar lists it.
    var event: SeasonRecord.Claim<Event>?
    /// The days other sources give.
    var days = Readings<EventDay>()
    var placings = Readings<Placings>()
    var entries: [Entry] = []
    var races: [RaceID: RaceRecord] = [:]

    init(first: Statement) { self.first = first }
}
