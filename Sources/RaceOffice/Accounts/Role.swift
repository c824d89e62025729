/// The office somebody holds at a competition, and with it what they may do.
public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Sets up the season and looks after the accounts.
    case administrator
    /// The competitors' steward: draws the rounds and keeps the start lists.
    case steward
    /// Takes down places and times at the finish line.
    case recorder
    /// Rules on skaters and declares races official; nobody overrules the referee.
    case referee
    /// Reads what the office knows, before it is official; changes nothing.
    case announcer
    /// Speaks for one nation: its entries and nobody else's.
    case teamLeader = "team-leader"

    /// "competitors' steward", in words.
    public var title: String {
        switch self {
        case .administrator, .recorder, .referee, .announcer: rawValue
        case .steward: "competitors' steward"
        case .teamLeader: "team leader"
        }
    }
}
