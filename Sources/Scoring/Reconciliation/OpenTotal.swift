import ShortTrack

/// A total made of sheets with everything their results may have been.
struct OpenTotal {
    let sheets: [OpenSheet]

    /// The most hundredths that all points of some totals are multiples of.
    ///
    /// Points within a range are tried in these steps. That loses nothing: a sum of ranges is a
    /// range again, its ends are multiples too, and so every multiple between is reached.
    static func unit(of parts: [OpenTotal]) -> Int {
        let points = parts.flatMap(\.sheets).flatMap(\.lines).flatMap(\.values).map(\.hundredths)
        return (points.map(\.lowerBound) + points.map(\.upperBound)).reduce(0, commonDivisor)
    }

    /// The most hundredths that some totals and a unit are multiples of.
    static func unit(_ unit: Int, of totals: [Points]) -> Int {
        max(1, totals.map(\.hundredths).reduce(unit, commonDivisor))
    }

    private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
        var (first, second) = (first, second)
        while second != 0 { (first, second) = (second, first % second) }
        return first
    }

    /// Open results that give each of some totals, where some sheets must have totals of their
    /// own; a total that nothing gives is left out.
    func results(
        for totals: [Points], wanted: [Points?], unit: Int
    ) -> [Points: [Witness.Result]] {
        guard let most = totals.max() else { return [:] }
        let wanted = wanted.map { $0.map { $0.hundredths / unit } }
        guard let parts = parts(wanted: wanted, unit: unit, limit: most.hundredths / unit)
        else { return [:] }
        var results: [Points: [Witness.Result]] = [:]
        for total in totals { results[total] = self.results(for: total, of: parts, wanted, unit) }
        return results
    }

    /// The sums each sheet can come to, added to those of the sheets before it.
    private func parts(wanted: [Int?], unit: Int, limit: Int) -> [BestOfSums]? {
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
        return parts
    }

    private func results(
        for total: Points, of parts: [BestOfSums], _ wanted: [Int?], _ unit: Int
    ) -> [Witness.Result]? {
        var rest = total.hundredths / unit
        var results: [Witness.Result] = []
        for index in sheets.indices.reversed() {
            guard let way = parts[index].witness(for: wanted[index] ?? rest) else { return nil }
            results = sheets[index].results(way.points.map { $0 * unit }) + results
            rest = wanted[index].map { rest - $0 } ?? way.start
        }
        return rest == 0 ? results : nil
    }
}
