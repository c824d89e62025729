/// One round of an event: `demonstration/salt-lake/men-500/semifinals`.
public struct RoundID: Hashable, Sendable, CustomStringConvertible {
    /// The event it belongs to.
    public let event: EventID
    /// The round.
    public let round: Round

    /// Names a round.
    public init(event: EventID, round: Round) {
        self.event = event
        self.round = round
    }

    /// Reads `season/stop/event/round`.
    public init?(_ text: some StringProtocol) {
        guard let slash = text.lastIndex(of: "/"), let event = EventID(text[..<slash]),
            let round = Round(rawValue: String(text[text.index(after: slash)...]))
        else { return nil }
        self.init(event: event, round: round)
    }

    /// `season/stop/event/round`.
    public var description: String { "\(event)/\(round.rawValue)" }

    /// "Women's 500 m, Heats".
    public var title: String { "\(event.category.possessive) \(event.title), \(round.title)" }
}

extension RoundID: Codable {
    /// Reads `season/stop/event/round`.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { RoundID($0) } }

    /// Writes `season/stop/event/round`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
