import Rulebook
import ShortTrack

extension SeasonResults {
    /// What all skaters of a nation, or of one no source lists, got out of the season together.
    ///
    /// As many more of them as the rules allow may have taken the best place nobody is known to
    /// hold. Where it is not known whether relays count, they are in the upper bound only.
    func total(of nation: Nation?) -> TotalRange {
        outcomes(for: StandingID(category: .mixed, scope: .nations)).reduce(.zero) {
            $0 + total(of: nation, in: $1)
        }
    }

    private func total(of nation: Nation?, in outcome: EventOutcome) -> TotalRange {
        let own = outcome.order.map(\.competitor).filter { $0.nation == nation }
        let isRelay = outcome.event.id.distance.isRelay
        let most = isRelay ? 1 : rules.team?.skatersPerEvent ?? 0
        let unlisted = Array(
            repeating: scoreOfUnlisted(in: outcome), count: max(0, most - own.count))
        let total = ScoreSheet.total(of: own.map { score(of: $0, in: outcome) } + unlisted)
        return isRelay && rules.team?.relaysCount == nil
            ? TotalRange(lowest: .zero, highest: total.highest) : total
    }

    /// The sheets of a nation's skaters, and of its relays where they are known to count.
    func sheets(of nation: Nation?, for standing: StandingID) -> [ScoreSheet] {
        guard isAddedUp(standing), let nation else { return [] }
        let counted = outcomes(for: standing).filter {
            !$0.event.id.distance.isRelay || rules.team?.relaysCount == true
        }
        let own = counted.flatMap(\.order).map(\.competitor).filter { $0.nation == nation }
        return Set(own).sorted().map { competitor in
            let events = counted.filter { outcome in
                outcome.order.contains { $0.competitor == competitor }
            }
            return sheet(
                of: competitor, in: events, standing: standing,
                best: BestOf(counted: events.count, held: events.count))
        }
    }
}
