import ShortTrack

/// A total made of sheets with everything their results may have been.
struct OpenTotal {
    let sheets: [OpenSheet]

    /// The most hundredths that all points and some totals are multiples of.
    ///
    /// Points within a range are tried in these steps. That loses nothing: a sum of ranges is a
    /// range again, its ends are multiples too, and so every multiple between is reached.
    static func unit(of parts: [OpenTotal], and totals: [Points]) -> Int {
        let points = parts.flatMap(\.sheets).flatMap(\.lines).flatMap(\.values).map(\.hundredths)
        let bounds = points.map(\.lowerBound) + points.map(\.upperBound)
        return max(1, (bounds + totals.map(\.hundredths)).reduce(0, commonDivisor))
    }

    private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
        var (first, second) = (first, second)
        while second != 0 { (first, second) = (second, first % second) }
        return first
    }

    /// Open results that give a total, where some sheets must have totals of their own.
    func results(for total: Points, wanted: [Points?], unit: Int) -> [Witness.Result]? {
        let limit = total.hundredths / unit
        let wanted = wanted.map { $0.map { $0.hundredths / unit } }
        var reached = SumSet(limit: limit)
        var parts: [BestOfSums] = []
        for (sheet, wanted) in zip(sheets, wanted) {
            let start = wanted == nil ? reached : SumSet(limit: limit)
            let part = sheet.sums(unit: unit, addedTo: start)
            if let wanted {
                guard part.sums.contains(wanted) else { return nil }
                let others = reached
                reached = others.emptied
                reached.formUnion(others, raisedBy: wanted...wanted)
            } else {
                reached = part.sums
            }
            parts.append(part)
        }
        var rest = limit
        var results: [Witness.Result] = []
        for index in sheets.indices.reversed() {
            guard let way = parts[index].witness(for: wanted[index] ?? rest) else { return nil }
            results = sheets[index].results(way.points.map { $0 * unit }) + results
            rest = wanted[index].map { rest - $0 } ?? way.start
        }
        return rest == 0 ? results : nil
    }
}
