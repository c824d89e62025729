/// One competitor's results of one segment, the best first, and how many of them count.
///
/// The scores stand in an array all sheets share. The tally is kept up to date: a new result costs
/// a search in its sheet, not a new sum. That makes the tables after every event as cheap as their
/// rows.
struct SeriesSheet {
    /// Where its scores begin.
    var start = 0
    private var count: Int32 = 0
    /// How many of the scores count: the first ones.
    private var counted: Int32 = 0
    private var undroppable: Int32 = 0
    /// Whether it has a result that is not a missed event.
    private(set) var hasStarted = false
    /// Everything that counts.
    private(set) var tally = SeriesTally()

    /// Where its scores are: those that count, or all.
    func range(countedOnly: Bool) -> Range<Int> {
        start..<start + Int(countedOnly ? counted : count)
    }

    /// Takes in a result; as many count as before, the best.
    mutating func insert(
        _ score: SeriesScore, of result: Series.Result, into scores: inout [SeriesScore]
    ) {
        let end = start + Int(count)
        var slot = end
        // A season is short, so looking from the end is quickest; a long one is halved.
        if count > 32 {
            var low = start
            while low < slot {
                let middle = (low + slot) / 2
                if scores[middle] < score { slot = middle } else { low = middle + 1 }
            }
            scores.withUnsafeMutableBufferPointer { scores in
                for free in stride(from: end, to: slot, by: -1) { scores[free] = scores[free - 1] }
            }
        } else {
            while slot > start, scores[slot - 1] < score {
                scores[slot] = scores[slot - 1]
                slot -= 1
            }
        }
        scores[slot] = score
        count += 1
        if !result.isMissed { hasStarted = true }
        if result.isUndroppable { undroppable += 1 }
        if slot - start < counted {
            tally.add(score)
            tally.remove(scores[start + Int(counted)])
        }
    }

    /// Lets so many results count, and those that may not be dropped in any case.
    mutating func count(_ limit: Int32, of scores: borrowing [SeriesScore]) {
        let target = min(count, max(limit, undroppable))
        while counted < target {
            tally.add(scores[start + Int(counted)])
            counted += 1
        }
        while counted > target {
            counted -= 1
            tally.remove(scores[start + Int(counted)])
        }
    }
}
