/// One result packed so that a better one is the larger number.
///
/// From the highest bit: may not be dropped, points, place. Where the fewest points win their
/// sign is turned, so that more is better everywhere below.
struct SeriesScore: Comparable {
    private let bits: Int64

    init(_ result: Series.Result, fewestWin: Bool) {
        let points = fewestWin ? -Int64(result.hundredths) : Int64(result.hundredths)
        let place = result.place > 0 ? min(Int64(result.place), Self.noPlace - 1) : Self.noPlace
        bits =
            (result.isUndroppable ? Self.undroppable : 0)
            | (points + Self.zeroPoints) << 24 | (Self.noPlace - place)
    }

    private init(bits: Int64) { self.bits = bits }

    /// What stands where no result has come in yet.
    static let none = SeriesScore(bits: 0)

    /// The points, turned where the fewest win.
    var hundredths: Int { Int((bits & ~Self.undroppable) >> 24 - Self.zeroPoints) }

    /// The place, 0 for none.
    var place: Int {
        let place = Self.noPlace - bits & Self.noPlace
        return place == Self.noPlace ? 0 : Int(place)
    }

    /// Whether it counts in any case.
    var isUndroppable: Bool { bits & Self.undroppable != 0 }

    /// The score as it compares with others' when it does not matter what may be dropped.
    var plain: SeriesScore { SeriesScore(bits: bits & ~Self.undroppable) }

    static func < (lhs: SeriesScore, rhs: SeriesScore) -> Bool { lhs.bits < rhs.bits }

    private static let noPlace: Int64 = 0xFF_FFFF
    private static let zeroPoints: Int64 = 1 << 32
    private static let undroppable: Int64 = 1 << 60
}
