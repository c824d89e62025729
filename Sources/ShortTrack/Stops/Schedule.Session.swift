extension Schedule {
    /// Races without a longer interruption: a morning, an afternoon.
    public struct Session: Hashable, Sendable, Codable {
        /// The day.
        public let date: CalendarDate
        /// When it begins by the clock at the rink.
        public let start: ClockTime
        /// How many minutes that clock is ahead of UTC on the day.
        public let offset: Int
        /// What happens, in running order.
        public let items: [Item]

        /// Plans a session.
        public init(date: CalendarDate, start: ClockTime, offset: Int, items: [Item]) {
            self.date = date
            self.start = start
            self.offset = offset
            self.items = items
        }

        /// The moment it begins.
        public var begin: Timestamp { Timestamp(date, start, offset: offset) }
    }
}
