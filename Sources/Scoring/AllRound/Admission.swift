import ShortTrack

/// Whom a race for the best few by points admits, with totals known within bounds.
struct Admission {
    /// The totals of those who are known.
    let totals: [TotalRange]
    /// The most that somebody nobody listed may have; there may be any number of them.
    let unlisted: Points
    /// How many are admitted.
    let places: Int

    /// Whether one of the known is admitted; missing where the bounds, or equal points at the
    /// last place, leave it open.
    func isAdmitted(_ index: Int) -> Bool? {
        let own = totals[index]
        if totals.count(where: { $0.lowest > own.highest }) >= places { return false }
        let possiblyAhead = totals.indices.count {
            $0 != index && totals[$0].highest >= own.lowest
        }
        return possiblyAhead < places && unlisted < own.lowest ? true : nil
    }
}
