import RecordBook
public import Scoring
public import ShortTrack

/// A standing as published, beside what the known results give.
public struct PublishedTable: Sendable {
    /// One competitor's line.
    public struct Row: Sendable {
        /// Who.
        public let competitor: Competitor
        /// The printed rank and total; missing for somebody the published table does not list.
        public let claim: StandingClaim?
        /// The rank that follows from what is known; missing while unknown results leave it open.
        public let rank: Int?
        /// The proof of the total, with the verdict on the published one.
        public let proof: Proof
    }

    /// Which table.
    public let id: StandingID
    /// The printed lines in their order, then everybody else known to have scored.
    public let rows: [Row]
    /// Whether anything was published.
    public let isPublished: Bool
    /// How many events are counted in.
    public let events: Int
}

extension SeasonView {
    /// A standing with its published lines and verdicts.
    /// - Parameter event: the last event counted in; claims are about the whole season and are
    ///   left out when an event is given.
    public func table(_ id: StandingID, after event: EventID? = nil) -> PublishedTable? {
        guard let results = results(after: event), standings.contains(id) else { return nil }
        let claims =
            event == nil
            ? record.standings.map(\.value).filter { $0.standing == id && $0.points != nil } : []
        let standing = results.standing(id, including: claims.map(\.competitor))
        func row(_ competitor: Competitor, _ claim: StandingClaim?) -> PublishedTable.Row {
            PublishedTable.Row(
                competitor: competitor, claim: claim,
                rank: standing.rows.first { $0.competitor == competitor }?.rank,
                proof: results.proof(
                    of: competitor, in: id, published: claim?.points,
                    parts: printedTotals(of: competitor)))
        }
        let listed = Set(claims.map(\.competitor))
        let tables = id.scope == .overall ? results.parts(of: id) : [id]
        return PublishedTable(
            id: id,
            rows: claims.map { row($0.competitor, $0) }
                + standing.rows.map(\.competitor).filter { !listed.contains($0) }.map {
                    row($0, nil)
                },
            isPublished: !claims.isEmpty,
            events: tables.flatMap(results.outcomes(for:)).count)
    }
}
