/// Points, exact to the hundredth.
///
/// A win of 2023-24 is worth `Points(100)`; a club that halves the points of a shared place needs
/// the fraction. Never floating point: totals are compared with published ones.
public struct Points: Hashable, Sendable, Comparable, AdditiveArithmetic {
    /// The number of hundredths of a point.
    public let hundredths: Int

    /// Whole points.
    public init(_ whole: Int) { hundredths = whole * 100 }

    /// Points by the hundredth: 4375 is 43.75.
    public init(hundredths: Int) { self.hundredths = hundredths }

    /// No points.
    public static let zero = Points(0)

    /// Sum.
    public static func + (lhs: Points, rhs: Points) -> Points {
        Points(hundredths: lhs.hundredths + rhs.hundredths)
    }

    /// Difference.
    public static func - (lhs: Points, rhs: Points) -> Points {
        Points(hundredths: lhs.hundredths - rhs.hundredths)
    }

    /// By amount.
    public static func < (lhs: Points, rhs: Points) -> Bool { lhs.hundredths < rhs.hundredths }
}

extension Points: CustomStringConvertible {
    /// Reads `100`, `43.75` or `43.5`; at most two decimals and nine whole digits.
    public init?(_ text: some StringProtocol) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).parts(separatedBy: ".")
        func digits(_ part: Substring, upTo count: Int) -> Int? {
            guard !part.isEmpty, part.utf8.count <= count,
                part.utf8.allSatisfy({ (48...57).contains($0) })
            else { return nil }
            return Int(part)
        }
        guard parts.count <= 2, let whole = digits(parts[0], upTo: 9) else { return nil }
        var hundredths = whole * 100
        if parts.count == 2 {
            guard let fraction = digits(parts[1], upTo: 2) else { return nil }
            hundredths += parts[1].utf8.count == 1 ? fraction * 10 : fraction
        }
        self.init(hundredths: isNegative ? -hundredths : hundredths)
    }

    /// `100`, `43.75`, `43.5`.
    public var description: String {
        let whole = abs(hundredths) / 100
        let fraction = abs(hundredths) % 100
        let sign = hundredths < 0 ? "-" : ""
        if fraction == 0 { return "\(sign)\(whole)" }
        if fraction.isMultiple(of: 10) { return "\(sign)\(whole).\(fraction / 10)" }
        return "\(sign)\(whole).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}

extension Points: Codable {
    /// Reads a decimal written as text.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { Points($0) } }

    /// Writes a decimal as text.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
