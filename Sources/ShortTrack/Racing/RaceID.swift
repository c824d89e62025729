/// One race: `demonstration/salt-lake/men-500/semifinals-2`.
public struct RaceID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The event it belongs to.
    public let event: EventID
    /// The round.
    public let round: Round
    /// The number of the race within the round, from 1.
    public let number: Int

    /// Names a race.
    public init(event: EventID, round: Round, number: Int) {
        self.event = event
        self.round = round
        self.number = number
    }

    /// The race's own part of the address: `semifinals-2`, `final-a-1`.
    public var slug: String { "\(round.rawValue)-\(number)" }

    /// Reads the race's own part of the address.
    public init?(event: EventID, slug: some StringProtocol) {
        let slug = Substring(slug)
        guard let dash = slug.utf8.lastIndex(of: UInt8(ascii: "-")),
            let round = Round(rawValue: String(slug[..<dash])),
            let number = Int(slug[slug.index(after: dash)...]), number > 0
        else { return nil }
        self.init(event: event, round: round, number: number)
    }

    /// Reads `season/stop/event/race`.
    public init?(_ text: some StringProtocol) {
        let text = Substring(text)
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")),
            let event = EventID(text[..<slash])
        else { return nil }
        self.init(event: event, slug: text[text.index(after: slash)...])
    }

    /// `season/stop/event/race`.
    public var description: String { "\(event)/\(slug)" }

    /// "Semifinal 2"; a final has no number.
    public var title: String { round.isFinal ? round.title : "\(round.raceTitle) \(number)" }

    /// In the order they are skated within an event.
    public static func < (lhs: RaceID, rhs: RaceID) -> Bool {
        (lhs.round, lhs.number) < (rhs.round, rhs.number)
    }
}

extension RaceID: Codable {
    /// Reads `season/stop/event/race`.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { RaceID($0) } }

    /// Writes `season/stop/event/race`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
