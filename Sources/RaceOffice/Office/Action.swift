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
    /// Call a race, start it, or start it again.
    case start
    /// Take down the result of a race.
    case record
    /// Rule on a skater.
    case rule
    /// Put a result under review, or have a race skated again.
    case review
    /// Declare a race official.
    case makeOfficial
    /// Take down a protest.
    case protest
    /// Lock a round or unlock it.
    case lock
    /// Replace a result that is official already.
    case correct
    /// Say that two are one person, or that one is two.
    case identify
    /// Look after the accounts.
    case accounts

    /// The roles that may do it.
    public var roles: [Role] {
        switch self {
        case .importing, .identify, .accounts: [.administrator]
        case .draw, .pick, .swap: [.administrator, .steward]
        case .start, .record: [.administrator, .steward, .recorder]
        case .protest: [.administrator, .steward, .referee]
        case .rule, .review, .makeOfficial, .lock, .correct: [.administrator, .referee]
        }
    }

    /// "rule on a skater", in words.
    public var title: String {
        switch self {
        case .importing: "import files"
        case .draw: "draw a round"
        case .pick: "pick a line of the progression"
        case .swap: "exchange starters"
        case .start: "call or start a race"
        case .record: "record a result"
        case .rule: "rule on a skater"
        case .review: "review a race or have it skated again"
        case .makeOfficial: "declare a race official"
        case .protest: "take down a protest"
        case .lock: "lock a round"
        case .correct: "correct an official result"
        case .identify: "say who is who"
        case .accounts: "look after the accounts"
        }
    }
}
