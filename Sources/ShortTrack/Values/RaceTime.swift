/// How long a skater took, to the precision it was taken in.
///
/// Photo finish times of the ISU are thousandths since 1995-96; a club with stopwatches has
/// hundredths and the last digit is not to be made up.
public struct RaceTime: Hashable, Sendable, Comparable {
    /// The time in whole milliseconds.
    public let milliseconds: Int
    /// Digits after the second that were measured, 0 to 3.
    public let decimals: Int

    /// A time of at least one and less than a hundred minutes.
    public init?(milliseconds: Int, decimals: Int = 3) {
        guard (1..<6_000_000).contains(milliseconds), (0...3).contains(decimals) else { return nil }
        self.milliseconds = milliseconds
        self.decimals = decimals
    }

    /// The faster first; precision does not matter.
    public static func < (lhs: RaceTime, rhs: RaceTime) -> Bool {
        lhs.milliseconds < rhs.milliseconds
    }
}

extension RaceTime: CustomStringConvertible {
    /// Reads `41.037`, `1:25.325`, `42.96`; a decimal comma is as good as a point.
    public init?(_ text: some StringProtocol) {
        var minutes: Int?
        var seconds: Int?
        var number = 0
        var digits = 0
        // Times are read by the hundred thousand: byte by byte, in one go.
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 3:
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
                continue
            case UInt8(ascii: ":") where minutes == nil && seconds == nil && digits < 3:
                minutes = number
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard seconds == nil, minutes == nil || digits < 3 else { return nil }
                seconds = number
            default: return nil
            }
            guard digits > 0 else { return nil }
            (number, digits) = (0, 0)
        }
        let decimals = seconds == nil ? 0 : digits
        guard digits > 0, minutes == nil || (seconds ?? number) < 60,
            minutes == nil || seconds != nil || digits < 3
        else { return nil }
        let fraction = seconds == nil ? 0 : number * [1000, 100, 10, 1][decimals]
        self.init(
            milliseconds: (minutes ?? 0) * 60_000 + (seconds ?? number) * 1000 + fraction,
            decimals: decimals)
    }

    /// `41.037`, `1:25.325`, with the digits that were measured.
    public var description: String {
        let minutes = milliseconds / 60_000
        let seconds = milliseconds / 1000 % 60
        var text = minutes > 0 ? "\(minutes):\(seconds < 10 ? "0" : "")\(seconds)" : "\(seconds)"
        if decimals > 0 {
            let thousandths = String(1000 + milliseconds % 1000).dropFirst()
            text += "." + thousandths.prefix(decimals)
        }
        return text
    }
}

extension RaceTime: Codable {
    /// Reads the printed form.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { RaceTime($0) } }

    /// Writes the printed form.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
