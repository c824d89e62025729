import RecordBook
import ShortTrack

// Names written as they are read: `"KOR"`, `"2023-24/montreal-2/women-1000"`. One that cannot be
// read is a slip in a test and stops it.

private func literal<Value>(_ text: String, _ value: Value?) -> Value {
    guard let value else { preconditionFailure("\"\(text)\" is not a \(Value.self)") }
    return value
}

extension Nation: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, Nation(text)) }
}

extension Competitor: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, Competitor(text)) }
}

extension PersonID: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, PersonID(text)) }
}

extension CalendarDate: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, CalendarDate(text)) }
}

extension SeasonID: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, SeasonID(text)) }
}

extension CompetitionID: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, CompetitionID(text)) }
}

extension EventID: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, EventID(text)) }
}

extension RaceID: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, RaceID(text)) }
}

extension StandingID: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, StandingID(slug: text)) }
}

extension RaceTime: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, RaceTime(text)) }
}

extension RecordBook.Stream: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = literal(text, RecordBook.Stream(text)) }
}
