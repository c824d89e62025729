/// Points added up, and how often each of the places 1 to 10 was taken.
struct SeriesTally {
    private(set) var hundredths = 0
    /// Counts of places 1 to 5 and 6 to 10, twelve bits each, the better place higher.
    private(set) var places: (upper: UInt64, lower: UInt64) = (0, 0)

    mutating func add(_ score: SeriesScore) {
        hundredths += score.hundredths
        let unit = Self.unit(of: score.place)
        places.upper += unit.upper
        places.lower += unit.lower
    }

    mutating func remove(_ score: SeriesScore) {
        hundredths -= score.hundredths
        let unit = Self.unit(of: score.place)
        places.upper -= unit.upper
        places.lower -= unit.lower
    }

    mutating func add(_ other: SeriesTally) {
        hundredths += other.hundredths
        places.upper += other.places.upper
        places.lower += other.places.lower
    }

    /// The counts of the first so many places.
    func places(upTo depth: Int) -> (upper: UInt64, lower: UInt64) {
        (
            depth >= 5 ? places.upper : places.upper >> UInt64((5 - depth) * 12),
            depth >= 10 ? places.lower : depth > 5 ? places.lower >> UInt64((10 - depth) * 12) : 0
        )
    }

    private static func unit(of place: Int) -> (upper: UInt64, lower: UInt64) {
        switch place {
        case 1...5: (1 << UInt64((5 - place) * 12), 0)
        case 6...10: (0, 1 << UInt64((10 - place) * 12))
        default: (0, 0)
        }
    }
}
