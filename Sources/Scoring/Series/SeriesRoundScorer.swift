import Rulebook
import ShortTrack

/// Turns the rows of one round into places and points.
struct SeriesRoundScorer {
    enum Exclusion { case closing, leavingGaps }

    let rulebook: SeriesRulebook
    /// The excluded, by number.
    var excluded: [Int: Exclusion] = [:]
    /// By round, who may not drop the result.
    var undroppable: [Int: Set<Int>] = [:]

    init(rulebook: SeriesRulebook) { self.rulebook = rulebook }

    /// The points of a round: those a row gives, otherwise those of its place.
    func results(of round: SeriesResults.Round, at index: Int) -> [Series.Result] {
        let entries = closedUp(round)
        let sharers: [Int: Int] =
            rulebook.tiedPlace == .averaged
            ? Dictionary(entries.map { ($0.rank, 1) }, uniquingKeysWith: +) : [:]
        return entries.compactMap { entry in
            guard excluded[entry.competitor] == nil else { return nil }
            let paid =
                entry.rank > 0
                ? rulebook.points.award(
                    forRank: entry.rank, sharedBy: sharers[entry.rank, default: 1],
                    tie: rulebook.tiedPlace) : nil
            let points = entry.points ?? paid ?? .zero
            return Series.Result(
                competitor: Int32(entry.competitor), place: Int32(clamping: entry.rank),
                hundredths: Int32(clamping: points.hundredths),
                isUndroppable: isUndroppable(entry.competitor, at: index))
        }
    }

    /// What those get who missed a round.
    func missed(
        _ rule: MissedRound, by competitors: [Int32], in round: SeriesResults.Round, at index: Int
    ) -> [Series.Result] {
        let points = rule.points(starters: starters(of: round))
        return competitors.map { competitor in
            Series.Result(
                competitor: competitor, place: 0, hundredths: Int32(clamping: points.hundredths),
                isUndroppable: isUndroppable(Int(competitor), at: index), isMissed: true)
        }
    }

    private func isUndroppable(_ competitor: Int, at index: Int) -> Bool {
        undroppable[index]?.contains(competitor) ?? false
    }

    /// How many took part, without those whose places were closed up.
    private func starters(of round: SeriesResults.Round) -> Int {
        round.entries.count { excluded[$0.competitor] != .closing }
    }

    /// The rows with the places of those excluded closed up; rank 0 for none.
    private func closedUp(_ round: SeriesResults.Round) -> [(
        competitor: Int, rank: Int, points: Points?
    )] {
        let gone = round.entries.filter { excluded[$0.competitor] == .closing }.compactMap(\.rank)
        return round.entries.compactMap { entry in
            guard excluded[entry.competitor] != .closing else { return nil }
            let rank = entry.rank.map { rank in rank - gone.count { $0 < rank } }
            return (entry.competitor, rank ?? 0, entry.points)
        }
    }
}
