extension Series {
    /// The table after some of the events; everybody with a result is in it.
    ///
    /// The order of results within an event changes nothing, and later events change nothing.
    /// Cost: one pass over the results and one sort of the competitors.
    /// - Parameters:
    ///   - count: how many events have been held; all when missing.
    ///   - rules: how to add up.
    public func table(after count: Int? = nil, rules: SeriesRules) -> [SeriesRow] {
        let held = events.prefix(count ?? events.count)
        let sheets = Sheets(of: held, competitors: competitors)
        var totals: [Total] = []
        totals.reserveCapacity(competitors)
        for competitor in 0..<competitors {
            if let total = sheets.total(of: competitor, rules: rules) { totals.append(total) }
        }
        totals.sort()
        return ranked(totals)
    }

    /// The table after each event in turn.
    public func tables(rules: SeriesRules) -> [[SeriesRow]] {
        events.indices.map { table(after: $0 + 1, rules: rules) }
    }

    private func ranked(_ totals: [Total]) -> [SeriesRow] {
        var rows: [SeriesRow] = []
        rows.reserveCapacity(totals.count)
        for (index, total) in totals.enumerated() {
            let isTied = index > 0 && totals[index - 1].isLevel(with: total)
            rows.append(
                SeriesRow(
                    competitor: total.competitor, rank: isTied ? rows[index - 1].rank : index + 1,
                    hundredths: total.hundredths))
        }
        return rows
    }

    /// What a competitor is ranked by.
    private struct Total: Comparable {
        let competitor: Int
        let hundredths: Int
        /// Counts of places 1 to 5 and 6 to 10, twelve bits each, the better place higher.
        let betterPlaces: UInt64
        let lowerPlaces: UInt64

        func isLevel(with other: Total) -> Bool {
            hundredths == other.hundredths && betterPlaces == other.betterPlaces
                && lowerPlaces == other.lowerPlaces
        }

        static func < (lhs: Total, rhs: Total) -> Bool {
            if lhs.hundredths != rhs.hundredths { return lhs.hundredths > rhs.hundredths }
            if lhs.betterPlaces != rhs.betterPlaces { return lhs.betterPlaces > rhs.betterPlaces }
            if lhs.lowerPlaces != rhs.lowerPlaces { return lhs.lowerPlaces > rhs.lowerPlaces }
            return lhs.competitor < rhs.competitor
        }
    }

    /// All results gathered by competitor, the best first.
    private struct Sheets {
        /// Points in the upper half, the better place as the larger lower half.
        private var scores: [Int64]
        private let starts: [Int]

        init(of events: ArraySlice<[Result]>, competitors: Int) {
            var starts = [Int](repeating: 0, count: competitors + 1)
            for event in events {
                for result in event { starts[Int(result.competitor) + 1] += 1 }
            }
            for index in 1..<starts.count { starts[index] += starts[index - 1] }
            var next = starts
            var scores = [Int64](repeating: 0, count: starts[competitors])
            for event in events {
                for result in event {
                    let place = result.place > 0 ? result.place : Int32.max
                    let score = Int64(result.hundredths) << 32 | Int64(Int32.max - place)
                    // Kept in falling order: a season is short, so insertion is quickest.
                    let competitor = Int(result.competitor)
                    var slot = next[competitor]
                    while slot > starts[competitor], scores[slot - 1] < score {
                        scores[slot] = scores[slot - 1]
                        slot -= 1
                    }
                    scores[slot] = score
                    next[competitor] += 1
                }
            }
            self.scores = scores
            self.starts = starts
        }

        func total(of competitor: Int, rules: SeriesRules) -> Total? {
            let range = starts[competitor]..<starts[competitor + 1]
            guard !range.isEmpty else { return nil }
            var hundredths = 0
            var better: UInt64 = 0
            var lower: UInt64 = 0
            for index in range.prefix(rules.best ?? range.count) {
                hundredths += Int(scores[index] >> 32)
                let place = Int(Int32.max) - Int(scores[index] & 0x7FFF_FFFF)
                guard place >= 1, place <= rules.countback else { continue }
                if place <= 5 {
                    better += 1 << UInt64((5 - place) * 12)
                } else {
                    lower += 1 << UInt64((10 - place) * 12)
                }
            }
            return Total(
                competitor: competitor, hundredths: hundredths, betterPlaces: better,
                lowerPlaces: lower)
        }
    }
}
