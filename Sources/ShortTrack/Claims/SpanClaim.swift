/// The first and last day of a season as a source gives them.
public struct SpanClaim: Hashable, Sendable, Codable {
    /// First day.
    public let first: CalendarDate
    /// Last day.
    public let last: CalendarDate
    /// The place of the first stop, where named.
    public let firstPlace: String?
    /// The place of the last stop, where named.
    public let lastPlace: String?

    /// States the span of a season.
    public init(
        first: CalendarDate, last: CalendarDate, firstPlace: String?, lastPlace: String?
    ) {
        self.first = first
        self.last = last
        self.firstPlace = firstPlace
        self.lastPlace = lastPlace
    }
}
