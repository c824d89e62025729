import ShortTrack

/// Whose rank is settled where totals are known within bounds.
struct FinalRanks {
    private let totals: [TotalRange]
    private let unlisted: Points
    private let partsTies: Bool
    private let open: [TotalRange]

    /// - Parameters:
    ///   - totals: those of everybody listed.
    ///   - unlisted: the most that somebody nobody listed can have.
    ///   - partsTies: whether the rules part equal totals.
    init(_ totals: [TotalRange], unlisted: Points, partsTies: Bool) {
        self.totals = totals
        self.unlisted = unlisted
        self.partsTies = partsTies
        open = totals.filter { !$0.isExact }
    }

    /// Whether nothing unknown can change the rank of one of them.
    ///
    /// Somebody whose total is open, or whom nobody listed, could be level or ahead; and as long as
    /// any is, equal totals are not parted.
    func isFinal(_ index: Int) -> Bool {
        let total = totals[index]
        let rivals = open.isEmpty ? 0 : totals.count { $0.overlaps(total) } - 1
        let isAlone =
            rivals == 0
            || total.isExact && !partsTies && !open.contains { $0.overlaps(total) }
        return isAlone && (unlisted < total.lowest || unlisted == .zero)
    }
}
