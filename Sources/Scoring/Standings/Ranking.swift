/// Who comes before whom by lists of numbers, the smaller first; equal lists share a rank.
struct Ranking {
    /// One competitor's line.
    struct Line {
        /// The position of the competitor's list.
        let index: Int
        /// The rank, from 1.
        let rank: Int
    }

    /// The lines in order, those of equal rank in the order of their lists.
    let lines: [Line]

    init(of keys: [[Int]]) {
        let order = keys.indices.sorted {
            keys[$0] == keys[$1] ? $0 < $1 : keys[$0].lexicographicallyPrecedes(keys[$1])
        }
        var lines: [Line] = []
        for (position, index) in order.enumerated() {
            let isTied = lines.last.map { keys[$0.index] == keys[index] } ?? false
            lines.append(
                Line(index: index, rank: isTied ? lines[position - 1].rank : position + 1))
        }
        self.lines = lines
    }
}
