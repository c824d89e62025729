/// An event in the calendar: what is decided on which day.
public struct Event: Hashable, Sendable, Codable {
    /// What is skated, by whom and where.
    public let id: EventID
    /// The day of the final, as the source prints it.
    public let date: CalendarDate
    /// The running number in the category's calendar, from 1: as printed, or the event's place
    /// among the rows where none is.
    public let number: Int

    /// Puts an event into the calendar.
    public init(id: EventID, date: CalendarDate, number: Int) {
        self.id = id
        self.date = date
        self.number = number
    }
}
