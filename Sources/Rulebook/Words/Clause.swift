public import Phrases

/// One rule of a rulebook in a sentence, made from the rulebook's values.
public struct Clause: Hashable, Sendable {
    /// The name a clause is cited by.
    public enum Name: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable,
        Comparable
    {
        case points
        case pointsOfSecondRace = "points of the second race"
        case pointsOfRelays = "points of relays"
        case pointsBelow = "points of lower places"
        case countingOfDistances = "counting of distances"
        case countingOfRelays = "counting of relays"
        case eventTies = "ties in an event"
        case standingTies = "ties in a standing"
        case penaltyInFinalA = "penalty in Final A"
        case yellowCard = "yellow card"
        case twoYellowCards = "two yellow cards"
        case missedStart = "missed start"
        case overall
        case allRound = "meeting all-round"
        case superFinal = "super-final"
        case team = "team standing"
        case advancedSkaters = "advanced skaters"
        case entries
        case helmets = "helmet numbers"
        case progression
        case draw
        case olympicLists = "Olympic lists"
        case olympicTies = "ties in an Olympic list"
        case olympicPlaces = "Olympic places"
        case olympicOrder = "order of Olympic places"
        case olympicAthletes = "Olympic athletes"
        case olympicHost = "Olympic host"

        /// In the order of the rulebook.
        public static func < (lhs: Name, rhs: Name) -> Bool { lhs.position < rhs.position }

        /// The name in a few words.
        public var phrase: Phrase { Phrase(word: rawValue) }

        private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The name.
    public let name: Name
    /// The rule, in one or two sentences.
    public let sentence: Phrase
    /// How sure it is.
    public let evidence: Evidence?
}
