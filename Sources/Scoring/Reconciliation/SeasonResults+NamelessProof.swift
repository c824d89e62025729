import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The proofs of the published totals of a table that name nobody.
    ///
    /// One is proved when somebody is known to have exactly this total, consistent when somebody
    /// may have it, and contradicted when nobody can: neither those with a known place nor
    /// anybody no source lists. 2011-12, men's 1500 m, the empty name beside 6000: six wins of
    /// Noh Jin-Kyu give it, proved.
    /// - Parameters:
    ///   - published: the published totals.
    ///   - standing: in which table.
    ///   - named: who stands on another line of the table and cannot have any of these.
    public func proofs(
        ofNameless published: Set<Points>, in standing: StandingID, besides named: Set<Competitor>
    ) -> [Points: Proof] {
        let candidates = (placed(in: standing, besides: named) + [nil]).map { competitor in
            (
                competitor: competitor, total: total(of: competitor, in: standing),
                verdicts: verdicts(on: published, in: standing, of: competitor)
            )
        }
        let bounds = TotalRange(around: candidates.compactMap(\.total))
        return Dictionary(
            published.map { published in
                let fitting = candidates.filter { $0.verdicts[published]?.isPossible == true }
                let sure = fitting.filter { $0.verdicts[published] == .proved }
                let holders = sure.isEmpty ? fitting : sure
                let verdicts = holders.compactMap { $0.verdicts[published] }
                return (
                    published,
                    Proof(
                        standing: standing, competitor: nil, sheets: [], total: bounds,
                        published: published,
                        verdict: verdicts.first ?? candidates.last?.verdicts[published],
                        candidates: holders.compactMap(\.competitor),
                        clauses: clauses(for: standing))
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The published totals of a table that name nobody and that nobody can have.
    public func contradictedTotals(
        ofNameless published: Set<Points>, in standing: StandingID, besides named: Set<Competitor>
    ) -> Set<Points> {
        // Most can be had by somebody no source lists, and then nobody else need be looked at.
        ([nil] + placed(in: standing, besides: named)).reduce(published) { left, competitor in
            let verdicts = left.isEmpty ? [:] : verdicts(on: left, in: standing, of: competitor)
            return left.filter { verdicts[$0] == .contradicted }
        }
    }

    private func placed(in standing: StandingID, besides named: Set<Competitor>) -> [Competitor?] {
        Set(outcomes(for: standing).flatMap { $0.placings?.places ?? [] }.map(\.competitor))
            .subtracting(named).sorted()
    }

    private func verdicts(
        on published: Set<Points>, in standing: StandingID, of competitor: Competitor?
    ) -> [Points: Verdict] {
        verdicts(
            on: published, in: standing, sheets: sheets(of: competitor, for: standing),
            total: total(of: competitor, in: standing))
    }

    /// A total of one table as a sum of points, where the rulebook knows every cell in use.
    public func decomposition(of total: Points, in standing: StandingID) -> Decomposition? {
        guard let best = best(for: standing), isAddedUp(standing) else { return nil }
        let cells = Set(
            outcomes(for: standing).compactMap { rules.pointsTable(for: $0.event.id) }
        ).flatMap(\.places)
        let values = cells.compactMap { cell -> Points? in
            if case .known(let points) = cell { points } else { nil }
        }
        guard values.count == cells.count else { return nil }
        return Decomposition(of: total, from: values, most: best.counted)
    }
}

extension Verdict {
    /// Whether the total may be right, by what is known.
    fileprivate var isPossible: Bool {
        switch self {
        case .proved, .consistent: true
        case .contradicted, .open: false
        }
    }
}
