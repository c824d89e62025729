public import RecordBook
public import ShortTrack

// Names written as they are read: `"KOR"`, `"2023-24/montreal-2/women-1000"`. One that cannot be
// read is a slip in a test and stops it.

private func literal<Value>(_ text: String, _ value: Value?) -> Value {
    guard let value else { preconditionFailure("\"\(text)\" is not a \(Value.self)") }
    return value
}

extension Nation: ExpressibleByStringLiteral {
    /// Reads `KOR`.
    public init(stringLiteral text: String) { self = literal(text, Nation(text)) }
}

extension Competitor: ExpressibleByStringLiteral {
    /// Reads `KOR:park-ji-won`.
    public init(stringLiteral text: String) { self = literal(text, Competitor(text)) }
}

extension PersonID: ExpressibleByStringLiteral {
    /// Reads `park-ji-won`.
    public init(stringLiteral text: String) { self = literal(text, PersonID(text)) }
}

extension CalendarDate: ExpressibleByStringLiteral {
    /// Reads `2023-10-29`.
    public init(stringLiteral text: String) { self = literal(text, CalendarDate(text)) }
}

extension SeasonID: ExpressibleByStringLiteral {
    /// Reads `2023-24`.
    public init(stringLiteral text: String) { self = literal(text, SeasonID(text)) }
}

extension CompetitionID: ExpressibleByStringLiteral {
    /// Reads `2023-24/montreal-2`.
    public init(stringLiteral text: String) { self = literal(text, CompetitionID(text)) }
}

extension EventID: ExpressibleByStringLiteral {
    /// Reads `2023-24/montreal-2/women-1000`.
    public init(stringLiteral text: String) { self = literal(text, EventID(text)) }
}

extension RaceID: ExpressibleByStringLiteral {
    /// Reads `2023-24/montreal-2/women-1000/final-a-1`.
    public init(stringLiteral text: String) { self = literal(text, RaceID(text)) }
}

extension StandingID: ExpressibleByStringLiteral {
    /// Reads `women-1000`.
    public init(stringLiteral text: String) { self = literal(text, StandingID(slug: text)) }
}

extension RaceTime: ExpressibleByStringLiteral {
    /// Reads `1:27.245`.
    public init(stringLiteral text: String) { self = literal(text, RaceTime(text)) }
}

extension RecordBook.Stream: ExpressibleByStringLiteral {
    /// Reads `people`.
    public init(stringLiteral text: String) { self = literal(text, RecordBook.Stream(text)) }
}

extension RoundID: ExpressibleByStringLiteral {
    /// Reads `2023-24/montreal-2/women-1000/heats`.
    public init(stringLiteral text: String) { self = literal(text, RoundID(text)) }
}

extension ClockTime: ExpressibleByStringLiteral {
    /// Reads `14:05`.
    public init(stringLiteral text: String) { self = literal(text, ClockTime(text)) }
}
