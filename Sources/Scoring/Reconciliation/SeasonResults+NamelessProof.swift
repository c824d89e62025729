import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The proof of a published total that names nobody.
    ///
    /// It is proved when somebody is known to have exactly this total, consistent when somebody
    /// may have it, and contradicted when nobody can: neither those with a known place nor
    /// anybody no source lists. 2011-12, men's 1500 m, the empty name beside 6000: six wins of
    /// Noh Jin-Kyu give it, proved.
    /// - Parameters:
    ///   - published: the published total.
    ///   - standing: in which table.
    ///   - named: who stands on another line of the table and cannot have this one.
    public func proof(
        ofNameless published: Points, in standing: StandingID, besides named: Set<Competitor>
    ) -> Proof {
        let proofs = candidates(in: standing, besides: named).map {
            proof(of: $0, in: standing, published: published, isCounted: false)
        }
        let fitting = proofs.filter {
            switch $0.verdict {
            case .proved, .consistent: true
            default: false
            }
        }
        let verdict =
            fitting.contains { $0.verdict == .proved }
            ? .proved : fitting.first?.verdict ?? proofs.last?.verdict
        return Proof(
            standing: standing, competitor: nil, sheets: [],
            total: TotalRange(around: proofs.compactMap(\.total)),
            published: published, verdict: verdict,
            candidates: fitting.compactMap(\.competitor),
            decomposition: decomposition(of: published, in: standing),
            clauses: clauses(for: standing))
    }

    /// Whether anybody can have a published total that names nobody.
    public func canBeHad(
        _ published: Points, in standing: StandingID, besides named: Set<Competitor>
    ) -> Bool {
        candidates(in: standing, besides: named).reversed().contains {
            proof(of: $0, in: standing, published: published, isCounted: false).verdict
                != .contradicted
        }
    }

    /// Everybody with a known place who is not named, then somebody no source lists.
    private func candidates(
        in standing: StandingID, besides named: Set<Competitor>
    ) -> [Competitor?] {
        let placed = Set(
            outcomes(for: standing).flatMap { $0.placings?.places ?? [] }.map(\.competitor))
        return placed.subtracting(named).sorted() + [nil]
    }

    /// A total of one table as a sum of points, where the rulebook knows every cell in use.
    private func decomposition(of total: Points, in standing: StandingID) -> Decomposition? {
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
