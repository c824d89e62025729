/// The rules of a series of any sport, as one value.
///
/// The World Cup's own rules are `Rules`; this is what a club's winter, a sailing series or a
/// championship needs, where every result is known.
public struct SeriesRulebook: Hashable, Sendable {
    /// What the series is called.
    public let title: String
    /// Where points come from.
    public let points: SeriesPoints
    /// Whether most or fewest points win.
    public let winner: SeriesWinner
    /// What competitors who share a place get.
    public let tiedPlace: EventTie
    /// What a missed round is worth; nothing, and no result, when missing.
    public let missedRound: MissedRound?
    /// How many results count, by segment; one segment for a series that has no segments.
    public let counting: [SeriesSegment]
    /// How equal totals are parted, in this order; an unbroken tie shares the rank.
    public let ties: [SeriesTieBreak]
    /// What was decided about single competitors.
    public let decisions: [SeriesDecision]

    /// Writes a rulebook.
    public init(
        title: String, points: SeriesPoints, winner: SeriesWinner = .mostPoints,
        tiedPlace: EventTie = .fullPoints, missedRound: MissedRound? = nil,
        counting: [SeriesSegment], ties: [SeriesTieBreak], decisions: [SeriesDecision] = []
    ) {
        self.title = title
        self.points = points
        self.winner = winner
        self.tiedPlace = tiedPlace
        self.missedRound = missedRound
        self.counting = counting
        self.ties = ties
        self.decisions = decisions
    }

    /// The segment a round belongs to: an index of `counting`.
    public func segment(ofRound number: Int) -> Int? {
        counting.firstIndex { $0.last.map { number <= $0 } ?? true }
    }
}
