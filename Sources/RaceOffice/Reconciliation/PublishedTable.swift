import Algorithms
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
        /// Whether the printed rank cannot be right beside the printed totals.
        public let isRankContradicted: Bool
        /// Whether nobody printed who it is: the results alone leave nobody else.
        public let isNameInferred: Bool
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
    /// The lines of a standing as published, by their ranks.
    ///
    /// A line without a name gives way to one that names who has its rank and total; what several
    /// documents print is one line.
    public func publishedLines(of id: StandingID) -> [StandingClaim] {
        let all = record.standings.filter { $0.value.standing == id }
        // A sentence may give a rank without points; the lines of a table have them, or none has.
        let totals = all.filter { $0.value.points != nil }
        let table = totals.isEmpty ? all : totals
        var lines: [StandingClaim] = []
        for document in table.map(\.statement.source.document).uniqued() {
            var before = lines
            for line in table where line.statement.source.document == document {
                let line = line.value
                if let known = before.firstIndex(of: line) {
                    before.remove(at: known)
                } else {
                    lines.append(line)
                }
            }
        }
        return lines.filter { line in
            line.competitor != nil
                || !lines.contains {
                    $0.competitor != nil && $0.rank == line.rank && $0.points == line.points
                }
        }
        .enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element)
    }

    /// Who another source says stands in a line that names nobody.
    func namesake(of claim: StandingClaim) -> Competitor? {
        claim.competitor
            ?? record.standings.map(\.value).first {
                $0.standing == claim.standing && $0.competitor != nil && $0.rank == claim.rank
                    && $0.points == claim.points
            }?.competitor
    }

    /// The proofs of the totals of a table that name nobody, by the total.
    /// - Parameter contradictedOnly: leaves out those that somebody may have, and with them most
    ///   of the work: it takes long to say who may.
    func namelessProofs(
        in id: StandingID, by results: SeasonResults, contradictedOnly: Bool = false
    ) -> [Points: Proof] {
        let lines = publishedLines(of: id)
        let named = Set(lines.compactMap(\.competitor))
        var totals = Set(lines.filter { $0.competitor == nil }.compactMap(\.points))
        if contradictedOnly {
            totals = results.contradictedTotals(ofNameless: totals, in: id, besides: named)
        }
        return totals.isEmpty ? [:] : results.proofs(ofNameless: totals, in: id, besides: named)
    }

    /// The proof of somebody's total.
    func proof(
        of competitor: Competitor?, in id: StandingID, published: Points?, by results: SeasonResults
    ) -> Proof {
        results.proof(
            of: competitor, in: id, published: published,
            parts: competitor.map(printedTotals) ?? [:])
    }

    /// The published lines of a standing and what the known results give, without the proofs,
    /// which take long.
    /// - Parameter event: the last event counted in; claims are about the whole season and are
    ///   left out when an event is given.
    public func lines(
        of id: StandingID, after event: EventID? = nil
    ) -> (published: [StandingClaim], known: Standing)? {
        guard standings.contains(id) else { return nil }
        let published = event == nil ? publishedLines(of: id) : []
        let listed = Array(Set(published.compactMap(\.competitor)))
        let known =
            event == nil
            ? standing(id, including: listed)
            : results(after: event)?.standing(id, including: listed)
        return known.map { (published, $0) }
    }

    /// A standing with its published lines and verdicts.
    /// - Parameters:
    ///   - event: the last event counted in.
    ///   - publishedOnly: leaves out those no published line names, where there are such lines.
    public func table(
        _ id: StandingID, after event: EventID? = nil, publishedOnly: Bool = false
    ) -> PublishedTable? {
        guard let results = results(after: event),
            let (claims, standing) = lines(of: id, after: event)
        else { return rules == nil && event == nil ? tableAsPublished(id) : nil }
        let nameless = claims.isEmpty ? [:] : namelessProofs(in: id, by: results)
        func row(_ competitor: Competitor?, _ claim: StandingClaim?) -> PublishedTable.Row {
            let printed = record.standings.filter { $0.value == claim }
            return PublishedTable.Row(
                competitor: competitor, claim: claim,
                rank: standing.rows.first { $0.competitor == competitor }?.rank,
                proof: (competitor == nil ? claim?.points.flatMap { nameless[$0] } : nil)
                    ?? proof(of: competitor, in: id, published: claim?.points, by: results),
                isRankContradicted: printed.first.map {
                    rankCheck($0.value, $0.statement, by: standing).verdict == .contradicted
                } ?? false,
                isNameInferred: competitor != nil && !printed.isEmpty
                    && printed.allSatisfy(\.statement.source.isInferred))
        }
        let listed = Set(claims.compactMap(\.competitor))
        let others = standing.rows.map(\.competitor).filter { !listed.contains($0) }
        return PublishedTable(
            id: id,
            rows: claims.map { row($0.competitor, $0) }
                + (publishedOnly && !claims.isEmpty ? [] : others.map { row($0, nil) }),
            isPublished: !claims.isEmpty,
            events: results.parts(of: id).flatMap(results.outcomes(for:)).count)
    }

    /// A table of a season without a rulebook: what was published, and nothing to hold it against.
    private func tableAsPublished(_ id: StandingID) -> PublishedTable? {
        let claims = publishedLines(of: id)
        guard !claims.isEmpty else { return nil }
        return PublishedTable(
            id: id,
            rows: claims.map { claim in
                PublishedTable.Row(
                    competitor: claim.competitor, claim: claim, rank: nil,
                    proof: Proof(withoutRules: claim), isRankContradicted: false,
                    isNameInferred: false)
            },
            isPublished: true, events: record.events(for: id).count { $0.placings != nil })
    }
}
