public import Rulebook
public import ShortTrack

extension Classification {
    /// The order of an event by official results that hold every round of it; nothing where they
    /// do not.
    ///
    /// The round numbers printed with the results say so, and everybody in a later round has
    /// skated an earlier one. Where rounds are missing, places behind the finals would rest on
    /// races nobody has looked at.
    public init?(of event: EventID, byAllRounds races: [RaceSheet], under rules: Rules) {
        guard let rounds = Self.wholeRounds(of: races), rounds.contains(.finalA) else { return nil }
        let entrants = Dictionary(
            races.flatMap { sheet in
                sheet.startList.starters.map { ($0.competitor, [Appearance(sheet, $0.competitor)]) }
            },
            uniquingKeysWith: +
        ).map { Appearances(of: $0, $1, in: rounds) }
        let unranked = entrants.compactMap { entrant in
            entrant.voids(under: rules).map {
                Unranked(competitor: entrant.competitor, reason: $0)
            }
        }
        let without = Set(unranked.map(\.competitor))
        self.init(
            event: event,
            ranked: Self.ranked(
                entrants.filter { !without.contains($0.competitor) }, ahead: 0,
                under: rules.penaltyInFinalA),
            unranked: unranked.sorted { $0.competitor < $1.competitor }, stillRacing: [],
            isOfficial: races.allSatisfy(\.isOfficial))
    }

    /// The rounds in the order they were skated, if none is missing.
    private static func wholeRounds(of races: [RaceSheet]) -> [Round]? {
        var numbers: [Round: Int] = [:]
        for (round, races) in Dictionary(grouping: races, by: \.race.round) {
            guard races.count == races.map(\.race.number).max(),
                let number = races[0].result?.roundNumber,
                races.allSatisfy({ $0.result?.roundNumber == number })
            else { return nil }
            numbers[round] = number
        }
        guard let last = numbers.values.max(), Set(numbers.values) == Set(1...last) else {
            return nil
        }
        let rounds = numbers.keys.sorted { (numbers[$0] ?? 0, $0) < (numbers[$1] ?? 0, $1) }
        var met: Set<Competitor> = []
        for round in rounds {
            let starters = Set(
                races.filter { $0.race.round == round }
                    .flatMap(\.startList.starters).map(\.competitor))
            guard numbers[round] == 1 || starters.isSubset(of: met) else { return nil }
            met.formUnion(starters)
        }
        return rounds
    }

    /// The lines of those whose racing is over.
    /// - Parameter ahead: how many have races ahead and will be ranked before them.
    static func ranked(
        _ entrants: [Appearances], ahead: Int, under rule: PenaltyInFinalA
    ) -> [Line] {
        let keys = entrants.map { ($0, $0.key(under: rule)) }
            .sorted {
                $0.1 == $1.1
                    ? $0.0.competitor < $1.0.competitor : $0.1.lexicographicallyPrecedes($1.1)
            }
        // In order, whoever is level stands side by side.
        var rank = ahead + 1
        return keys.indices.map { index in
            let (entrant, key) = keys[index]
            let isLevel = index > 0 && keys[index - 1].1 == key
            if !isLevel { rank = ahead + 1 + index }
            let isShared = isLevel || index + 1 < keys.count && keys[index + 1].1 == key
            return Line(
                rank: rank, competitor: entrant.competitor,
                reason: entrant.reason(under: rule) + (isShared ? "; the rank is shared" : ""))
        }
    }
}
