/// An event in the calendar: what is decided on which day.
public struct Event: Hashable, Sendable, Codable {
    /// What is skated, by whom and where.
    public let id: EventID
    /// The day of the final.
    public let date: CalendarDate
    /// The running number printed in the category's calendar, from 1.
    public let number: Int

    /// Puts an event into the calendar.
    public init(id: EventID, date: CalendarDate, number: Int) {
        self.id = id
        self.date = date
        self.number = number
    }
}
