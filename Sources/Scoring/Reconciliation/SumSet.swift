/// A set of sums from 0 to a limit, one bit each.
struct SumSet: Hashable, Sendable {
    private var words: [UInt64]
    /// The largest sum that is kept.
    let limit: Int

    /// Just the sum 0.
    init(limit: Int) {
        self.limit = limit
        words = [UInt64](repeating: 0, count: limit / 64 + 1)
        words[0] = 1
    }

    private init(emptyLike other: SumSet) {
        limit = other.limit
        words = [UInt64](repeating: 0, count: other.words.count)
    }

    /// No sum at all.
    var emptied: SumSet { SumSet(emptyLike: self) }

    func contains(_ sum: Int) -> Bool {
        sum >= 0 && sum <= limit && words[sum >> 6] >> UInt64(sum & 63) & 1 == 1
    }

    /// Adds every sum of another set.
    mutating func formUnion(_ other: SumSet) { formUnion(other, raisedBy: 0) }

    /// Adds every sum of another set raised by every amount of a range.
    ///
    /// The range is covered by doubling: 1, 2, 4 … amounts at a time.
    mutating func formUnion(_ other: SumSet, raisedBy amounts: ClosedRange<Int>) {
        guard amounts.lowerBound <= limit else { return }
        var raised = other
        var covered = 1
        let count = min(amounts.upperBound, limit) - amounts.lowerBound + 1
        while covered < count {
            let step = min(covered, count - covered)
            raised.formUnion(raised, raisedBy: step)
            covered += step
        }
        formUnion(raised, raisedBy: amounts.lowerBound)
    }

    /// Adds every sum of another set, each raised by an amount; sums over the limit fall away.
    private mutating func formUnion(_ other: SumSet, raisedBy amount: Int) {
        let whole = amount >> 6
        let bits = UInt64(amount & 63)
        for index in stride(from: words.count - 1, through: whole, by: -1) {
            var word = other.words[index - whole] << bits
            if bits > 0, index > whole { word |= other.words[index - whole - 1] >> (64 - bits) }
            words[index] |= word
        }
        let spare = words.count * 64 - limit - 1
        if spare > 0 { words[words.count - 1] &= UInt64.max >> UInt64(spare) }
    }
}
