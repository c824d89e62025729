/// A time of day at the rink, to the minute: `14:05`.
public struct ClockTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Minutes since midnight.
    public let minutes: Int

    /// Accepts the minutes of one day.
    public init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Reads `14:05`, also without the leading nought of the hour.
    public init?(_ text: some StringProtocol) {
        let parts = text.parts(separatedBy: ":")
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// `14:05`.
    public var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(minutes / 60)):\(padded(minutes % 60))"
    }

    /// The earlier first.
    public static func < (lhs: ClockTime, rhs: ClockTime) -> Bool { lhs.minutes < rhs.minutes }
}

extension ClockTime: Codable {
    /// Reads `14:05`.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { ClockTime($0) } }

    /// Writes `14:05`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
