import Rulebook

/// Puts the competitors of a series in order.
struct SeriesRanking {
    private let sheets: SeriesSheets
    private let ties: ArraySlice<SeriesTieBreak>
    private let depth: Int
    /// By total, and by the ten best places where a countback of what counts comes first: one sort
    /// then does nearly everything.
    private let totals: [Total]
    private let isTurned: Bool

    init(sheets: SeriesSheets, rules: SeriesRules, held: Int) {
        self.sheets = sheets
        depth = rules.countbackDepth ?? .max
        isTurned = rules.winner == .fewestPoints
        let isCountback = rules.ties.first == .countbackOfCounted
        ties = rules.ties.dropFirst(isCountback && depth <= 10 ? 1 : 0)
        var deducted: [Int: Int] = [:]
        for deduction in rules.deductions where deduction.event < held {
            deducted[deduction.competitor, default: 0] += deduction.hundredths
        }
        var totals: [Total] = []
        totals.reserveCapacity(sheets.competitors)
        for competitor in 0..<sheets.competitors {
            guard let tally = sheets.tally(of: competitor) else { continue }
            let lost = deducted.isEmpty ? 0 : deducted[competitor, default: 0]
            totals.append(
                Total(
                    competitor: competitor, hundredths: tally.hundredths - lost,
                    places: isCountback ? tally.places(upTo: depth) : (0, 0)))
        }
        totals.sort()
        self.totals = totals
    }

    /// The table.
    var rows: [SeriesRow] {
        var rows: [SeriesRow] = []
        rows.reserveCapacity(totals.count)
        var start = 0
        while start < totals.count {
            var end = start + 1
            while end < totals.count, totals[start].isLevel(with: totals[end]) { end += 1 }
            let hundredths = totals[start].hundredths * (isTurned ? -1 : 1)
            if end == start + 1 || ties.isEmpty {
                for total in totals[start..<end] {
                    rows.append(
                        SeriesRow(
                            competitor: total.competitor, rank: start + 1, hundredths: hundredths))
                }
            } else {
                for group in parted(totals[start..<end].map(\.competitor), by: ties) {
                    let rank = rows.count + 1
                    for competitor in group {
                        rows.append(
                            SeriesRow(competitor: competitor, rank: rank, hundredths: hundredths))
                    }
                }
            }
            start = end
        }
        return rows
    }

    /// What a competitor is ranked by first.
    private struct Total: Comparable {
        let competitor: Int
        let hundredths: Int
        let places: (upper: UInt64, lower: UInt64)

        func isLevel(with other: Total) -> Bool {
            hundredths == other.hundredths && places == other.places
        }

        static func == (lhs: Total, rhs: Total) -> Bool {
            lhs.isLevel(with: rhs) && lhs.competitor == rhs.competitor
        }

        static func < (lhs: Total, rhs: Total) -> Bool {
            if lhs.hundredths != rhs.hundredths { return lhs.hundredths > rhs.hundredths }
            if lhs.places.upper != rhs.places.upper { return lhs.places.upper > rhs.places.upper }
            if lhs.places.lower != rhs.places.lower { return lhs.places.lower > rhs.places.lower }
            return lhs.competitor < rhs.competitor
        }
    }
}

extension SeriesRanking {
    /// Competitors who are level, in groups that are level still once the chain has been gone
    /// through; each group in the order of the numbers.
    private func parted(_ level: [Int], by ties: ArraySlice<SeriesTieBreak>) -> [[Int]] {
        guard level.count > 1, let tie = ties.first else { return [level] }
        return groups(of: level, by: tie).flatMap { parted($0, by: ties.dropFirst()) }
    }

    private func groups(of level: [Int], by tie: SeriesTieBreak) -> [[Int]] {
        switch tie {
        case .sharedRank: [level]
        case .countbackOfCounted: groups(of: level) { places(of: $0, countedOnly: true) }
        case .countbackOfAll: groups(of: level) { places(of: $0, countedOnly: false) }
        case .pointsOfCounted:
            groups(of: level) {
                sheets.scores(of: $0, countedOnly: true).map(\.hundredths).sorted(by: >)
            }
        case .latestResult: groups(of: level) { sheets.history[$0].reversed() }
        case .headToHead: headToHeadGroups(of: level)
        }
    }

    /// The places a countback looks at, turned so that more is better.
    private func places(of competitor: Int, countedOnly: Bool) -> [Int] {
        sheets.scores(of: competitor, countedOnly: countedOnly).map(\.place)
            .filter { $0 > 0 && $0 <= depth }.map { -$0 }.sorted(by: >)
    }

    /// Groups by how often each was ahead of another, less how often behind, in the events both
    /// took part in.
    private func headToHeadGroups(of level: [Int]) -> [[Int]] {
        let moments = level.flatMap { competitor in
            sheets.history[competitor].map { (moment: $0, competitor: competitor) }
        }.sorted { $0.moment < $1.moment }
        var balances: [Int: Int] = [:]
        for event in runs(of: moments, while: { $0.moment.event == $1.moment.event }) {
            for equal in runs(of: event, while: { $0.moment == $1.moment }) {
                let behind = equal.startIndex - event.startIndex
                let ahead = event.endIndex - equal.endIndex
                for entry in equal { balances[entry.competitor, default: 0] += behind - ahead }
            }
        }
        return groups(of: level) { [balances[$0, default: 0]] }
    }

    /// Groups in the order of their keys: the first difference decides, more is better, and more
    /// is better than nothing.
    private func groups<Key: Sequence>(of level: [Int], by key: (Int) -> Key) -> [[Int]]
    where Key.Element: Comparable {
        let keyed = level.map { (competitor: $0, key: key($0)) }
            .sorted { $1.key.lexicographicallyPrecedes($0.key) }
        return runs(of: keyed) { !$1.key.lexicographicallyPrecedes($0.key) }
            .map { $0.map(\.competitor).sorted() }
    }

    /// Neighbours that belong together.
    private func runs<Items: RandomAccessCollection<Item>, Item>(
        of items: Items, while belong: (Item, Item) -> Bool
    ) -> [Items.SubSequence] where Items.Index == Int {
        var runs: [Items.SubSequence] = []
        var start = items.startIndex
        for index in items.indices.dropFirst() where !belong(items[index - 1], items[index]) {
            runs.append(items[start..<index])
            start = index
        }
        if start < items.endIndex { runs.append(items[start...]) }
        return runs
    }
}
