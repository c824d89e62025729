import Rulebook
public import ShortTrack

/// A published overall total held against the published totals of its distances.
///
/// Claims against claims: it shows whether the tables of one page agree, and proves nothing about
/// results. 2023-24: Park Ji-won 1071 = 625 (1000 m) + 446 (1500 m), which leaves 0 for the 500 m;
/// Santos-Griswold 1180 = 585 + 495, which leaves 100 for a 500 m total nobody printed.
public struct OverallCheck: Hashable, Sendable {
    /// One distance of the sum.
    public struct Part: Hashable, Sendable {
        /// The distance's table.
        public let standing: StandingID
        /// The total printed there; missing for a competitor the table does not list.
        public let published: Points?
        /// Where a total that is not printed must lie: at least what the known results give, at
        /// most what the last printed line has.
        public let room: TotalRange
    }

    /// The overall line.
    public let claim: StandingClaim
    /// The distances.
    public let parts: [Part]
    /// What the printed totals leave for the others.
    public let remainder: Points

    /// Whether the tables agree.
    public var agrees: Bool {
        parts.filter { $0.published == nil }.reduce(TotalRange.zero) { $0 + $1.room }
            .contains(remainder)
    }
}

extension SeasonResults {
    /// Holds an overall line against the distance tables of the same source.
    /// - Returns: nothing when the claim has no points or the season no such overall standing.
    public func overallCheck(of claim: StandingClaim, against others: [StandingClaim])
        -> OverallCheck?
    {
        guard claim.standing.scope == .overall, case .sumOfDistances = rules.overall,
            let total = claim.points
        else { return nil }
        let parts = parts(of: claim.standing).compactMap { standing -> OverallCheck.Part? in
            let printed = others.filter { $0.standing == standing && $0.points != nil }
            let own = printed.first { $0.competitor == claim.competitor }?.points
            guard let known = sheet(of: claim.competitor, for: standing)?.total else { return nil }
            let last = printed.compactMap(\.points).min() ?? known.highest
            return OverallCheck.Part(
                standing: standing, published: own,
                room: TotalRange(
                    lowest: known.lowest, highest: max(known.lowest, min(known.highest, last))))
        }
        guard !parts.isEmpty else { return nil }
        return OverallCheck(
            claim: claim, parts: parts,
            remainder: total - parts.compactMap(\.published).reduce(.zero, +))
    }
}
