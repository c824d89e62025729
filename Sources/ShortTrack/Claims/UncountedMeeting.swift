public import Phrases

/// A championship a season page mentions though its results do not count for the series.
public struct UncountedMeeting: Hashable, Sendable, Codable {
    /// Its title.
    public let title: String
    /// The place, where the source names it.
    public let place: String?
    /// First day, where given.
    public let first: CalendarDate?
    /// Last day, where given.
    public let last: CalendarDate?
    /// The category whose calendar mentions it; missing when the text does.
    public let category: Category?

    /// Mentions a championship.
    public init(
        title: String, place: String?, first: CalendarDate?, last: CalendarDate?,
        category: Category?
    ) {
        self.title = title
        self.place = place
        self.first = first
        self.last = last
        self.category = category
    }

    /// "15–17 March 2024", where given.
    public var days: Phrase? {
        first.map { first in last.map { CalendarDate.days(from: first, to: $0) } ?? first.phrase }
    }
}
