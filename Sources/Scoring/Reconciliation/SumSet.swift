/// A set of sums from 0 to a limit, one bit each, as far as the largest of them.
struct SumSet: Sendable {
    private var words: [UInt64]
    /// The largest sum that is kept.
    let limit: Int

    /// Just the sum 0.
    init(limit: Int) {
        self.limit = limit
        words = [1]
    }

    private init(emptyLike other: SumSet) {
        limit = other.limit
        words = []
    }

    /// No sum at all.
    var emptied: SumSet { SumSet(emptyLike: self) }

    func contains(_ sum: Int) -> Bool {
        sum >= 0 && sum >> 6 < words.count && words[sum >> 6] >> UInt64(sum & 63) & 1 == 1
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
        let most = limit >> 6 + 1
        let whole = amount >> 6
        let bits = UInt64(amount & 63)
        let count = min(other.words.count, most - whole)
        guard count > 0 else { return }
        let carried = bits == 0 ? 0 : min(count, most - whole - 1)
        let needed = whole + max(count, carried + 1)
        if words.count < needed {
            words.append(contentsOf: repeatElement(0, count: needed - words.count))
        }
        for index in 0..<count { words[whole + index] |= other.words[index] << bits }
        for index in 0..<carried {
            words[whole + index + 1] |= other.words[index] >> (64 - bits)
        }
        if words.count == most {
            words[most - 1] &= UInt64.max >> UInt64(most * 64 - limit - 1)
        }
    }
}
