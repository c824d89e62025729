import Rulebook
import ShortTrack

extension Rules {
    /// The complete rulebooks this one leaves open: one value for each cell that has several, one
    /// count of the results that count.
    ///
    /// A place pays the same in every event, so a total is held against one rulebook at a time.
    /// 2023-24 has two: fifth place of a second race pays 80, or it pays 90. Cells beyond 64
    /// alternatives stay as they are.
    var alternatives: [Rules] {
        choices(pointsTables, \.alternatives).flatMap { tables in
            countings.map { self.with(tables, counting: $0) }
        }
    }

    private var countings: [CountingRules] {
        choices([counting.distance, counting.relay]) { $0?.alternatives ?? [nil] }
            .map { CountingRules(distance: $0[0], relay: $0[1]) }
    }

    private func with(_ tables: [PointsTable], counting: CountingRules) -> Rules {
        Rules(
            id: id, title: title, pointsTables: tables, tableUse: tableUse,
            counting: counting, eventTie: eventTie, standingTie: standingTie,
            penaltyInFinalA: penaltyInFinalA, yellowCard: yellowCard,
            missedStart: missedStart, overall: overall, allRound: allRound, team: team,
            advancedSkater: advancedSkater, progression: progression, evidence: evidence)
    }
}

extension PointsTable {
    /// The tables this one leaves open, without those in which a lower place pays more; a formula
    /// leaves nothing open.
    fileprivate var alternatives: [PointsTable] {
        if formula != nil { return [self] }
        return choices(places, \.alternatives)
            .filter { cells in
                let least = cells.compactMap { $0.alternatives.first?.points }
                return zip(least, least.dropFirst()).allSatisfy(>=)
            }
            .map { PointsTable(name: name, places: $0, below: below) }
    }
}

extension PointsCell {
    fileprivate var alternatives: [PointsCell] {
        if case .oneOf(let options) = self {
            options.sorted().map(PointsCell.known)
        } else {
            [self]
        }
    }

    fileprivate var points: Points? { if case .known(let points) = self { points } else { nil } }
}

/// Every way of choosing one alternative for each item, the first alternatives first.
private func choices<Item>(_ items: [Item], _ alternatives: (Item) -> [Item]) -> [[Item]] {
    items.reduce([[]]) { chosen, item in
        let options = alternatives(item)
        let kept = chosen.count * options.count <= 64 ? options : [item]
        return chosen.flatMap { list in kept.map { list + [$0] } }
    }
}
