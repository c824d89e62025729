import RecordBook
import ShortTrack

extension EventRecord {
    /// What would stand on nothing, in words: a result of a race nobody is drawn in.
    var looseEnds: Set<String> {
        Set(races.values.flatMap { $0.looseEnds } + notEntered)
    }

    private var notEntered: [String] {
        let entered = Set(entries.map(\.competitor))
        return races.values.flatMap { $0.startList?.starters ?? [] }.map(\.competitor)
            .filter { !entered.contains($0) }.map { "the start of \($0)" }
    }
}

extension RaceRecord {
    fileprivate var looseEnds: [String] {
        let starters = Set((startList?.starters ?? []).map(\.competitor))
        var ends: [String] = []
        if let result, Set(result.rows.map(\.competitor)) != starters {
            ends.append("the result of \(id.title)")
        }
        if isOfficial, result == nil { ends.append("the word that \(id.title) is official") }
        for decision in decisions.map(\.decision) where !starters.contains(decision.competitor) {
            ends.append("the ruling on \(decision.competitor) in \(id.title)")
        }
        if starters.isEmpty, !steps.isEmpty { ends.append("the steps of \(id.title)") }
        return ends
    }
}
