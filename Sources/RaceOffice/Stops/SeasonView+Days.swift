import RecordBook
public import ShortTrack

extension SeasonView {
    /// The days of a stop, in order: those of its sessions, where they are planned, and those its
    /// events are decided on; of all its events, or of one category.
    public func days(at stop: CompetitionID, of category: Category? = nil) -> [CalendarDate] {
        func isMeant(_ event: EventID) -> Bool { category == nil || category == event.category }
        let sessions = (record[stop]?.schedule?.value.sessions ?? []).filter { session in
            category == nil || session.items.contains { $0.round.map { isMeant($0.event) } == true }
        }
        let events = record.events(at: stop).map(\.event).filter { isMeant($0.id) }
        return Set(sessions.map(\.date) + events.map(\.date)).sorted()
    }
}
