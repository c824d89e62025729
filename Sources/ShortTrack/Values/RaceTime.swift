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
        let hasComma = text.utf8.contains(UInt8(ascii: ","))
        let clean = hasComma ? String(text.map { $0 == "," ? "." : $0 }) : String(text)
        let halves = clean.parts(separatedBy: ":")
        guard (1...2).contains(halves.count), let last = halves.last else { return nil }
        let seconds = last.parts(separatedBy: ".")
        func number(_ part: Substring, upTo count: Int) -> Int? {
            guard !part.isEmpty, part.utf8.count <= count,
                part.utf8.allSatisfy({ (48...57).contains($0) })
            else { return nil }
            return Int(part)
        }
        guard seconds.count <= 2, let whole = number(seconds[0], upTo: halves.count == 2 ? 2 : 3)
        else { return nil }
        var total = whole * 1000
        if halves.count == 2 {
            guard whole < 60, let minutes = number(halves[0], upTo: 2) else { return nil }
            total += minutes * 60_000
        }
        var decimals = 0
        if seconds.count == 2 {
            guard let fraction = number(seconds[1], upTo: 3) else { return nil }
            decimals = seconds[1].utf8.count
            total += fraction * [1000, 100, 10, 1][decimals]
        }
        self.init(milliseconds: total, decimals: decimals)
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
