/// One competitor's results of one segment, the best first, and how many of them count.
///
/// The scores stand in an array all sheets share. The tally is kept up to date: a new result costs
/// a search in its sheet, not a new sum. That makes the tables after every event as cheap as their
/// rows.
struct SeriesSheet {
    /// Where its scores begin.
    let start: Int
    /// How many of its scores are in order.
    private var count: Int32 = 0
    /// How many of them count: the first ones.
    private var counted: Int32 = 0
    private var undroppable: Int32 = 0
    private var missed: Int32 = 0
    /// Everything that counts.
    private(set) var tally = SeriesTally()

    init(start: Int) { self.start = start }

    /// Whether it has a result that is not a missed event.
    var hasStarted: Bool { count > missed }

    /// Where its scores are: those that count, or all.
    func range(countedOnly: Bool) -> Range<Int> {
        start..<start + Int(countedOnly ? counted : count)
    }

    /// Says that one of the scores to come stands for a missed event.
    mutating func miss() { missed += 1 }

    /// Puts the scores up to an end in order and lets so many count.
    mutating func settle(
        upTo end: Int, counting limit: Int32, in scores: inout MutableSpan<SeriesScore>
    ) {
        while start + Int(count) < end { insertNext(in: &scores) }
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

    /// Takes in the score behind those in order; as many count as before, the best.
    private mutating func insertNext(in scores: inout MutableSpan<SeriesScore>) {
        let end = start + Int(count)
        let score = scores[end]
        var slot = end
        if count < 32 {
            while slot > start, scores[slot - 1] < score {
                scores[slot] = scores[slot - 1]
                slot -= 1
            }
        } else {
            slot = slotByHalving(for: score, in: scores.span)
            for index in stride(from: end, to: slot, by: -1) { scores[index] = scores[index - 1] }
        }
        scores[slot] = score
        count += 1
        if score.isUndroppable { undroppable += 1 }
        if slot - start < counted {
            tally.add(score)
            tally.remove(scores[start + Int(counted)])
        }
    }

    /// Where a score belongs in a long row of falling ones.
    private func slotByHalving(for score: SeriesScore, in scores: Span<SeriesScore>) -> Int {
        var (low, high) = (start, start + Int(count))
        while low < high {
            let middle = (low + high) / 2
            if scores[middle] < score { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
