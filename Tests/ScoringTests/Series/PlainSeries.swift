import Rulebook
import Scoring
import ShortTrack

/// A series worked out the slow and obvious way, straight from rows and rules, to compare with.
///
/// Nothing is shared with the engine: every table is made anew, every list is written out.
struct PlainSeries {
    let rules: SeriesRulebook
    /// The rounds held, each with its rows.
    let rounds: [(name: String, number: Int, rows: [SeriesResult])]

    struct Line: Equatable, CustomStringConvertible {
        let rank: Int
        let name: String
        let points: Points
        var description: String { "\(rank) \(name) \(points)" }
    }

    /// One result with its points.
    private struct Score {
        let round: Int
        let name: String
        let place: Int?
        let points: Points
        let isMissed: Bool
    }

    init(rules: SeriesRulebook, rows: [SeriesResult], after count: Int) {
        self.rules = rules
        var names: [String] = []
        for row in rows where !names.contains(row.round) { names.append(row.round) }
        if names.allSatisfy({ Int($0) != nil }) {
            names.sort { (Int($0) ?? 0) < (Int($1) ?? 0) }
        }
        rounds = names.prefix(count).enumerated().map { index, name in
            (name, Int(name) ?? index + 1, rows.filter { $0.round == name })
        }
    }

    private func isExcluded(_ name: String, closing: Bool? = nil) -> Bool {
        rules.decisions.contains { decision in
            switch decision.kind {
            case .exclusionClosing: decision.competitor == name && closing != false
            case .exclusionLeavingGaps: decision.competitor == name && closing != true
            default: false
            }
        }
    }

    /// Everything everybody got, missed rounds too.
    private var scores: [Score] {
        var all: [Score] = []
        for (index, round) in rounds.enumerated() {
            let rows = round.rows.filter { !isExcluded($0.competitor, closing: true) }
            let removed = round.rows.filter { isExcluded($0.competitor, closing: true) }
            for row in rows where !isExcluded(row.competitor) {
                let place = row.rank.map { rank in
                    rank - removed.filter { ($0.rank ?? .max) < rank }.count
                }
                let sharers = rows.filter { $0.rank != nil && $0.rank == row.rank }.count
                all.append(
                    Score(
                        round: index, name: row.competitor, place: place,
                        points: row.points ?? place.map { points($0, sharers) } ?? .zero,
                        isMissed: false))
            }
        }
        guard let missed = rules.missedRound else { return all }
        for name in Set(all.map(\.name)) {
            for (index, round) in rounds.enumerated()
            where !all.contains(where: { $0.round == index && $0.name == name }) {
                let starters = round.rows.filter { !isExcluded($0.competitor, closing: true) }.count
                let points =
                    switch missed {
                    case .points(let points): points
                    case .startersPlusOne: Points(starters + 1)
                    }
                all.append(
                    Score(round: index, name: name, place: nil, points: points, isMissed: true))
            }
        }
        return all
    }

    private func points(_ place: Int, _ sharers: Int) -> Points {
        func single(_ place: Int) -> Int {
            switch rules.points {
            case .place: place * 100
            case .given: 0
            case .places(let list): place > list.count ? 0 : list[place - 1].hundredths
            }
        }
        if rules.tiedPlace == .fullPoints { return Points(hundredths: single(place)) }
        let sum = (0..<sharers).map { single(place + $0) }.reduce(0, +)
        return Points(hundredths: Int((Double(sum) / Double(sharers)).rounded()))
    }

    private func isBetter(_ first: Score, _ second: Score) -> Bool {
        if first.points != second.points {
            return rules.winner == .mostPoints
                ? first.points > second.points : first.points < second.points
        }
        return (first.place ?? .max) < (second.place ?? .max)
    }

    private func mustCount(_ score: Score) -> Bool {
        rules.decisions.contains {
            $0.competitor == score.name
                && $0.kind == .undroppable(round: rounds[score.round].name)
        }
    }

    private func counted(_ own: [Score]) -> [Score] {
        var counted: [Score] = []
        for segment in rules.counting {
            func belongs(_ number: Int) -> Bool {
                number <= segment.last ?? .max
                    && (segment.first == 1 || number >= segment.first)
            }
            let held = rounds.filter { belongs($0.number) }.count
            let results = own.filter { belongs(rounds[$0.round].number) }
            let limit: Int
            switch segment.count {
            case .all: limit = held
            case .best(let count): limit = count
            case .dropping(let discards):
                limit = held - (discards.filter { $0.rounds <= held }.map(\.results).max() ?? 0)
            }
            let forced = results.filter(mustCount)
            let free = results.filter { !mustCount($0) }.sorted(by: isBetter)
            counted += forced + free.prefix(max(0, limit - forced.count))
        }
        return counted
    }

    /// The table.
    var table: [Line] {
        let scores = scores
        let names = Set(scores.map(\.name)).sorted()
        let own = Dictionary(grouping: scores, by: \.name)
        var totals: [String: Points] = [:]
        for name in names {
            var total = counted(own[name] ?? []).map(\.points).reduce(.zero, +)
            for decision in rules.decisions where decision.competitor == name {
                guard case .deduction(let points, let round) = decision.kind,
                    round == nil || rounds.contains(where: { $0.name == round })
                else { continue }
                total = rules.winner == .mostPoints ? total - points : total + points
            }
            totals[name] = total
        }
        let groups = Dictionary(grouping: names) { totals[$0] ?? .zero }
            .sorted { rules.winner == .mostPoints ? $0.key > $1.key : $0.key < $1.key }
        var lines: [Line] = []
        for (total, members) in groups {
            for level in part(members, own, rules.ties) {
                let rank = lines.count + 1
                lines += level.sorted().map { Line(rank: rank, name: $0, points: total) }
            }
        }
        return lines
    }

    private func part(
        _ level: [String], _ own: [String: [Score]], _ ties: [SeriesTieBreak]
    ) -> [[String]] {
        guard let tie = ties.first, level.count > 1 else { return [level] }
        var groups: [[String]] = []
        for name in level {
            func comparison(with other: String) -> Int {
                compare(name, other, by: tie, among: level, own)
            }
            if let index = groups.firstIndex(where: { comparison(with: $0[0]) >= 0 }) {
                if comparison(with: groups[index][0]) == 0 {
                    groups[index].append(name)
                } else {
                    groups.insert([name], at: index)
                }
            } else {
                groups.append([name])
            }
        }
        return groups.flatMap { part($0, own, Array(ties.dropFirst())) }
    }

    /// More than 0 where the first is ahead.
    private func compare(
        _ first: String, _ second: String, by tie: SeriesTieBreak, among level: [String],
        _ own: [String: [Score]]
    ) -> Int {
        let (mine, theirs) = (own[first] ?? [], own[second] ?? [])
        switch tie {
        case .sharedRank: return 0
        case .countbackOfCounted: return countback(counted(mine), counted(theirs))
        case .countbackOfAll: return countback(mine, theirs)
        case .pointsOfCounted:
            let sign = rules.winner == .mostPoints ? 1 : -1
            let (a, b) = (
                counted(mine).map { sign * $0.points.hundredths }.sorted(by: >),
                counted(theirs).map { sign * $0.points.hundredths }.sorted(by: >)
            )
            for (x, y) in zip(a, b) where x != y { return x - y }
            return a.count - b.count
        case .latestResult:
            for round in rounds.indices.reversed() {
                let a = mine.first { $0.round == round && !$0.isMissed }
                let b = theirs.first { $0.round == round && !$0.isMissed }
                if let a, let b {
                    if isBetter(a, b) { return 1 }
                    if isBetter(b, a) { return -1 }
                } else if a != nil || b != nil {
                    return a != nil ? 1 : -1
                }
            }
            return 0
        case .headToHead:
            return balance(first, level, own) - balance(second, level, own)
        }
    }

    private func countback(_ mine: [Score], _ theirs: [Score]) -> Int {
        for place in 1...60 {
            let difference =
                mine.filter { $0.place == place }.count - theirs.filter { $0.place == place }.count
            if difference != 0 { return difference }
        }
        return 0
    }

    private func balance(_ name: String, _ level: [String], _ own: [String: [Score]]) -> Int {
        var balance = 0
        for other in level where other != name {
            for a in own[name] ?? [] where !a.isMissed {
                for b in own[other] ?? [] where !b.isMissed && b.round == a.round {
                    balance += isBetter(a, b) ? 1 : isBetter(b, a) ? -1 : 0
                }
            }
        }
        return balance
    }
}
