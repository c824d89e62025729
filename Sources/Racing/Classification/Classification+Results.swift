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
        let forfeits = Dictionary(
            entrants.compactMap { entrant in
                entrant.forfeit(under: rules).map { (entrant.competitor, $0) }
            }, uniquingKeysWith: { first, _ in first })
        let ranked = Self.ranked(
            entrants.filter { forfeits[$0.competitor] == nil }, under: rules.penaltyInFinalA)
        self.init(
            event: event, ranked: ranked,
            unscored: Self.unscored(forfeits, last: ranked.count + 1), stillRacing: [],
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

    /// The lines of those who score nothing.
    /// - Parameter last: the rank behind everybody else; missing while somebody has a race ahead.
    static func unscored(_ forfeits: [Competitor: Forfeit], last: Int?) -> [Unscored] {
        let isShared = forfeits.values.count { $0.isRanked } > 1
        return forfeits.map { Unscored($0, $1, last: last, isShared: isShared) }
            .sorted {
                ($0.rank ?? .max, $0.competitor) < ($1.rank ?? .max, $1.competitor)
            }
    }

    /// The lines of those whose racing is over.
    /// - Parameter ahead: how many with races ahead may still be ranked before one of them.
    static func ranked(
        _ entrants: [Appearances], under rule: PenaltyInFinalA,
        ahead: (Appearances) -> Int = { _ in 0 }
    ) -> [Line] {
        let keys = entrants.map { ($0, $0.key(under: rule)) }
            .sorted {
                $0.1 == $1.1
                    ? $0.0.competitor < $1.0.competitor : $0.1.lexicographicallyPrecedes($1.1)
            }
        // In order, whoever is level stands side by side.
        var rank = 1
        return keys.indices.map { index in
            let (entrant, key) = keys[index]
            let isLevel = index > 0 && keys[index - 1].1 == key
            if !isLevel { rank = ahead(entrant) + 1 + index }
            let isShared = isLevel || index + 1 < keys.count && keys[index + 1].1 == key
            return Line(rank: rank, isShared: isShared, entrant: entrant, penaltyInFinalA: rule)
        }
    }
}
