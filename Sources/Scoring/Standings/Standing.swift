public import ShortTrack

/// A table of the season, as it follows from what is known.
public struct Standing: Hashable, Sendable {
    /// One competitor's line.
    public struct Row: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The rank; missing as long as unknown results, or somebody nobody listed, leave it open.
        public let rank: Int?
        /// The total; missing where the rules of the table are not known.
        public let total: TotalRange?
        /// How the total came about.
        public let sheets: [ScoreSheet]
        /// The place by the points that are surely the competitor's, whoever is still open.
        ///
        /// It is the rank where that is known, and missing where the rules of the table are not.
        public let place: Int?
    }

    /// Which table.
    public let id: StandingID
    /// The lines, the most points first by what is known.
    public let rows: [Row]
    /// Whether every total is exact.
    public var isExact: Bool { rows.allSatisfy { $0.total?.isExact == true } }
}

extension Standing {
    /// The best rank a line may have, by what is known of all: nobody surely ahead can be passed.
    ///
    /// World Cup 2003-04, women overall: Byun Chun-sa's podiums give 301, Choi Eun-kyung's 526.
    /// - Parameter index: which of the rows.
    /// - Returns: nothing where the rules of the table are not known.
    public func bestRank(ofRowAt index: Int) -> Int? {
        guard let own = rows[index].total else { return nil }
        return rows[index].rank
            ?? 1 + rows.compactMap(\.total).count { $0.lowest > own.highest }
    }
}
