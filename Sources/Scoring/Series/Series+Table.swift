import Rulebook

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
        let segments = segments(of: held, rules: rules)
        var sheets = SeriesSheets(
            for: held, competitors: competitors, segments: segments, rules: rules)
        for (index, event) in held.enumerated() {
            sheets.add(event, number: index, segment: segments[index])
        }
        for (segment, rule) in rules.segments.enumerated() {
            let events = segments.count { $0 == segment }
            sheets.settle(segment: segment, counting: rule.count.counted(ofHeld: events))
        }
        return SeriesRanking(sheets: sheets, rules: rules, held: held.count).rows
    }

    /// The table after each event in turn.
    ///
    /// Cost: one pass over the results, and for each event one sort of the competitors.
    public func tables(rules: SeriesRules) -> [[SeriesRow]] {
        let segments = segments(of: events[...], rules: rules)
        var sheets = SeriesSheets(
            for: events[...], competitors: competitors, segments: segments, rules: rules)
        var held = [Int](repeating: 0, count: rules.segments.count)
        return events.enumerated().map { index, event in
            let segment = segments[index]
            sheets.add(event, number: index, segment: segment)
            held[segment] += 1
            sheets.settle(
                segment: segment,
                counting: rules.segments[segment].count.counted(ofHeld: held[segment]))
            return SeriesRanking(sheets: sheets, rules: rules, held: index + 1).rows
        }
    }

    /// The segment of each event.
    private func segments(of held: ArraySlice<[Result]>, rules: SeriesRules) -> [Int] {
        held.indices.map { event in
            rules.segments.firstIndex { $0.end.map { event < $0 } ?? true }
                ?? rules.segments.count - 1
        }
    }
}
