import Phrases

/// Whether a season has an overall standing, and what it adds up.
public enum OverallRule: Hashable, Sendable, Codable {
    /// There is none.
    case none
    /// The totals of the individual distances are added; relays stay out.
    ///
    /// 2023-24: Park Ji-won 1071 = 0 + 625 + 446, and with it the Crystal Globe.
    case sumOfDistances(trophy: String?)
    /// The best of all individual races are added, whatever the distance; relays stay out.
    ///
    /// World Tour 2024-25: the best 15 of 18. Where every race counts, all are the best: 24 of 24
    /// in 2003-04.
    case races(BestOf, trophy: String?)
}

extension OverallRule {
    var sentence: Phrase {
        switch self {
        case .none: "There is no overall standing."
        case .sumOfDistances(let trophy):
            [
                "The overall total is the sum of the totals of the individual distances; relays do "
                    + "not count.", Self.prize(trophy),
            ].joined()
        case .races(let best, let trophy):
            [
                "The overall total is the sum of \(best.words(of: .individualRace)), whatever the "
                    + "distance; relays do not count.", Self.prize(trophy),
            ].joined()
        }
    }

    private static func prize(_ trophy: String?) -> Phrase {
        trophy.map { " The best woman and the best man win the \($0)." } ?? ""
    }
}
