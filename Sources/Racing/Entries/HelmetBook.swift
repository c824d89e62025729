public import Rulebook
public import ShortTrack

/// The helmet numbers of a stop: each wearer has one for the weekend, and nobody else has it.
public struct HelmetBook: Sendable {
    /// The number of each wearer.
    public private(set) var numbers: [HelmetNumbers.Wearer: Int]

    /// Reads what was given out, the last number of a wearer standing.
    public init(_ lines: [HelmetNumbers.Line]) {
        numbers = Dictionary(lines.map { ($0.wearer, $0.helmet) }, uniquingKeysWith: { $1 })
    }

    /// The number of a skater, or of a team in a category.
    public subscript(competitor: Competitor, category: Category) -> Int? {
        numbers[HelmetNumbers.Wearer(category: category, competitor: competitor)]
    }

    /// Who wears a number.
    public func wearer(of helmet: Int) -> HelmetNumbers.Wearer? {
        numbers.filter { $0.value == helmet }.keys.min { $0.competitor < $1.competitor }
    }

    /// Numbers for those who have none, each the smallest that is free.
    /// - Parameters:
    ///   - wearers: everybody who is to wear one.
    ///   - rules: where the numbers begin and who comes first.
    ///   - ranks: the rank of each, for rules that go by it.
    ///   - name: the name of each.
    public func numbers(
        for wearers: some Sequence<HelmetNumbers.Wearer>, under rules: HelmetRules,
        ranks: [HelmetNumbers.Wearer: Int] = [:], name: (Competitor) -> String
    ) -> [HelmetNumbers.Line] {
        let waiting = Set(wearers).filter { numbers[$0] == nil }.map { wearer in
            let rank = rules.order == .byRanking ? ranks[wearer] : nil
            let competitor = wearer.competitor
            let key = competitor.person == nil ? "" : FoldedName(name(competitor)).key
            return (
                wearer, rank: rank ?? .max,
                turn: [competitor.nation.code, key, competitor.description]
            )
        }
        var taken = Set(numbers.values)
        var lines: [HelmetNumbers.Line] = []
        for category in [Category.women, .men, .mixed] {
            let turns = waiting.filter { $0.0.category == category }.sorted {
                $0.rank == $1.rank
                    ? $0.turn.lexicographicallyPrecedes($1.turn) : $0.rank < $1.rank
            }
            for (wearer, _, _) in turns {
                var helmet = rules.first(of: category, teams: wearer.competitor.person == nil)
                while !taken.insert(helmet).inserted { helmet += 1 }
                lines.append(HelmetNumbers.Line(wearer: wearer, helmet: helmet))
            }
        }
        return lines
    }

    /// Gives out numbers.
    public mutating func give(_ lines: [HelmetNumbers.Line]) {
        for line in lines { numbers[line.wearer] = line.helmet }
    }
}
