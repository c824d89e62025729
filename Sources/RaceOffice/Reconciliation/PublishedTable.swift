import RecordBook
public import Scoring
public import ShortTrack

/// A standing as published, beside what the known results give.
public struct PublishedTable: Sendable {
    /// One competitor's line.
    public struct Row: Sendable {
        /// Who; missing where the published line names nobody.
        public let competitor: Competitor?
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
    /// The lines of a standing as published; a line without a name gives way to one that names
    /// who has its rank and total.
    func publishedLines(of id: StandingID) -> [StandingClaim] {
        let all = record.standings.map(\.value).filter { $0.standing == id }
        // A sentence may give a rank without points; the lines of a table have them, or none has.
        let totals = all.filter { $0.points != nil }
        let lines = totals.isEmpty ? all : totals
        return lines.filter { line in
            line.competitor != nil
                || !lines.contains {
                    $0.competitor != nil && $0.rank == line.rank && $0.points == line.points
                }
        }
    }

    /// Who another source says stands in a line that names nobody.
    func namesake(of claim: StandingClaim) -> Competitor? {
        claim.competitor
            ?? record.standings.map(\.value).first {
                $0.standing == claim.standing && $0.competitor != nil && $0.rank == claim.rank
                    && $0.points == claim.points
            }?.competitor
    }

    /// The proof of a total, or of one that names nobody.
    func proof(
        of competitor: Competitor?, in id: StandingID, published: Points?, by results: SeasonResults
    ) -> Proof {
        if competitor == nil, let published {
            results.proof(
                ofNameless: published, in: id,
                besides: Set(publishedLines(of: id).compactMap(\.competitor)))
        } else {
            results.proof(
                of: competitor, in: id, published: published,
                parts: competitor.map(printedTotals) ?? [:])
        }
    }

    /// A standing with its published lines and verdicts.
    /// - Parameter event: the last event counted in; claims are about the whole season and are
    ///   left out when an event is given.
    public func table(_ id: StandingID, after event: EventID? = nil) -> PublishedTable? {
        guard let results = results(after: event), standings.contains(id) else { return nil }
        let claims = event == nil ? publishedLines(of: id) : []
        let listed = Set(claims.compactMap(\.competitor))
        let standing = results.standing(id, including: Array(listed))
        func row(_ competitor: Competitor?, _ claim: StandingClaim?) -> PublishedTable.Row {
            PublishedTable.Row(
                competitor: competitor, claim: claim,
                rank: standing.rows.first { $0.competitor == competitor }?.rank,
                proof: proof(of: competitor, in: id, published: claim?.points, by: results))
        }
        return PublishedTable(
            id: id,
            rows: claims.map { row($0.competitor, $0) }
                + standing.rows.filter { !listed.contains($0.competitor) }.map {
                    row($0.competitor, nil)
                },
            isPublished: !claims.isEmpty,
            events: results.parts(of: id).flatMap(results.outcomes(for:)).count)
    }
}
