import ShortTrack

/// Who comes before whom by points, and where these are equal by what parts them; those whom
/// nothing parts share a rank.
struct Ranking {
    /// One competitor's line.
    struct Line {
        /// The position of the competitor.
        let index: Int
        /// The rank, from 1.
        let rank: Int
    }

    /// The lines in order.
    let lines: [Line]

    /// Ranks competitors, known by their positions.
    /// - Parameters:
    ///   - points: what each has; the most come first.
    ///   - key: the numbers that part equal points, asked for only where there are any.
    ///   - comesFirst: the order of those who share a rank.
    init(
        _ points: [Points], partedBy key: (Int) -> [Int],
        inOrder comesFirst: (Int, Int) -> Bool
    ) {
        let order = points.indices.sorted { points[$0] > points[$1] }
        var lines: [Line] = []
        var rest = order[...]
        while let first = rest.first {
            let level = rest.prefix { points[$0] == points[first] }
            rest = rest.dropFirst(level.count)
            let keyed = level.count == 1 ? [(first, [])] : level.map { ($0, key($0)) }
            let parted = keyed.sorted {
                $0.1 == $1.1 ? comesFirst($0.0, $1.0) : $0.1.lexicographicallyPrecedes($1.1)
            }
            var rank = lines.count + 1
            for (offset, (index, key)) in parted.enumerated() {
                if offset > 0, key != parted[offset - 1].1 { rank = lines.count + 1 }
                lines.append(Line(index: index, rank: rank))
            }
        }
        self.lines = lines
    }
}
