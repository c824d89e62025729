public import ShortTrack

/// Points that fall by a fixed ratio from place to place, rounded half up.
///
/// Each place is rounded from the exact power, never from the rounded place before it. The World
/// Cup of 2013-14 is 10000 with ratio 0.8: 10000, 8000, 6400, 5120, 4096, 3277 and, for place 28,
/// 24: the 14424 of the men's 500 m is 8000 + 6400 + 24.
public struct FallingPoints: Hashable, Sendable {
    /// The points of a win.
    public let win: Points
    /// The ratio in ten-thousandths, more than 0 and less than 10,000: 0.8 is 8000.
    public let ratio: Int
    /// How many decimals the points keep, 0 to 2.
    public let decimals: Int
    /// The last place with points; without it every place whose points do not round to 0, at most
    /// `mostPlaces`.
    public let lastPlace: Int?

    /// No list gets longer.
    public static let mostPlaces = 1000

    /// Sets up a formula; nothing where a value is out of its range.
    public init?(win: Points, ratio: Int, decimals: Int = 0, lastPlace: Int? = nil) {
        guard win > .zero, (1..<10_000).contains(ratio), (0...2).contains(decimals),
            lastPlace.map({ (1...Self.mostPlaces).contains($0) }) ?? true
        else { return nil }
        self.win = win
        self.ratio = ratio
        self.decimals = decimals
        self.lastPlace = lastPlace
    }

    /// The points of places 1, 2, 3 and so on.
    public var places: [Points] {
        var places: [Points] = []
        // The exact points in units of 10 to the power of -fraction: decimal digits, lowest first.
        var digits = "\(win.hundredths)".utf8.reversed().map { Int($0) - 48 }
        var fraction = 2
        while places.count < lastPlace ?? Self.mostPlaces {
            let points = Self.rounded(digits, dropping: fraction - decimals)
            if points == 0, lastPlace == nil { break }
            places.append(Points(hundredths: points * [100, 10, 1][decimals]))
            digits = Self.product(digits, ratio)
            fraction += 4
        }
        return places
    }

    /// A number without its lowest digits, rounded half up.
    private static func rounded(_ digits: [Int], dropping count: Int) -> Int {
        let whole = digits.dropFirst(count).reversed().reduce(0) { $0 * 10 + $1 }
        let isUp = count > 0 && count <= digits.count && digits[count - 1] >= 5
        return whole + (isUp ? 1 : 0)
    }

    private static func product(_ digits: [Int], _ factor: Int) -> [Int] {
        var carry = 0
        var result = digits.map { digit in
            let sum = digit * factor + carry
            carry = sum / 10
            return sum % 10
        }
        while carry > 0 {
            result.append(carry % 10)
            carry /= 10
        }
        return result
    }
}
