/// What can be done in the office, and who may do it.
public enum Action: String, CaseIterable, Hashable, Sendable {
    /// Bring in pages, rulebooks, set-ups and corrections.
    case importing
    /// Draw a round.
    case draw
    /// Pick another line of the progression.
    case pick
    /// Exchange two starters.
    case swap
    /// Take down the result of a race.
    case record
    /// Rule on a skater.
    case rule
    /// Declare a race official.
    case makeOfficial
    /// Replace a result that is official already.
    case correct
    /// Say that two are one person, or that one is two.
    case identify

    /// The roles that may do it.
    public var roles: [Role] {
        switch self {
        case .importing, .identify: [.administrator]
        case .draw, .pick, .swap: [.administrator, .steward]
        case .record: [.administrator, .steward, .recorder]
        case .rule, .makeOfficial, .correct: [.administrator, .referee]
        }
    }

    /// "rule on a skater", in words.
    public var title: String {
        switch self {
        case .importing: "import files"
        case .draw: "draw a round"
        case .pick: "pick a line of the progression"
        case .swap: "exchange starters"
        case .record: "record a result"
        case .rule: "rule on a skater"
        case .makeOfficial: "declare a race official"
        case .correct: "correct an official result"
        case .identify: "say who is who"
        }
    }
}
