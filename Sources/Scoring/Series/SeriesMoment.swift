/// A result and when it came; the later the larger, within an event the better.
struct SeriesMoment: Comparable {
    let event: Int
    let score: SeriesScore

    static func < (lhs: SeriesMoment, rhs: SeriesMoment) -> Bool {
        (lhs.event, lhs.score) < (rhs.event, rhs.score)
    }
}
