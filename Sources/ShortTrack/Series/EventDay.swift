/// The day an event was decided, where another source than the calendar gives it.
///
/// The page of 2011-12 prints 11 February 2011 for Dordrecht; the results have 2012.
public struct EventDay: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// The day of its final.
    public let date: CalendarDate

    /// States the day of an event.
    public init(event: EventID, date: CalendarDate) {
        self.event = event
        self.date = date
    }
}
