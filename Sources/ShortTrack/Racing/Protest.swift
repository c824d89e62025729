/// A protest of a nation against a round, with its written decision once there is one.
///
/// What was protested is stated again with the decision in it; the latest on a protest stands.
public struct Protest: Hashable, Sendable, Codable {
    /// What it is against, which says how long it can be made.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// What happened in the round; until 30 minutes after its last race.
        case round
        /// An incorrect calculation; until 24 hours after.
        case calculation

        /// "incorrect calculation".
        public var title: String {
            switch self {
            case .round: "round"
            case .calculation: "incorrect calculation"
            }
        }
    }

    /// What became of it.
    public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
        /// The nation was right.
        case upheld
        /// Right in part.
        case upheldInPart = "upheld in part"
        /// The nation was not right.
        case rejected
        /// It came too late, or against what no protest is allowed.
        case notAdmitted = "not admitted"
        /// The nation took it back.
        case withdrawn

        /// "Upheld in part".
        public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
    }

    /// The written decision.
    public struct Verdict: Hashable, Sendable, Codable {
        /// What became of the protest.
        public let outcome: Outcome
        /// Why, as it was given to the team in writing.
        public let text: String

        /// Decides a protest.
        public init(_ outcome: Outcome, text: String) {
            self.outcome = outcome
            self.text = text
        }
    }

    /// The event.
    public let event: EventID
    /// The round.
    public let round: Round
    /// Whose protest it is.
    public let nation: Nation
    /// The number among the nation's protests in the round, from 1.
    public let number: Int
    /// What it is against.
    public let kind: Kind
    /// What is protested, in the nation's words.
    public let text: String
    /// The decision, once there is one.
    public let verdict: Verdict?

    /// Makes a protest.
    public init(
        event: EventID, round: Round, nation: Nation, number: Int, kind: Kind, text: String,
        verdict: Verdict? = nil
    ) {
        self.event = event
        self.round = round
        self.nation = nation
        self.number = number
        self.kind = kind
        self.text = text
        self.verdict = verdict
    }

    /// The protest with its decision.
    public func decided(_ verdict: Verdict) -> Protest {
        Protest(
            event: event, round: round, nation: nation, number: number, kind: kind, text: text,
            verdict: verdict)
    }

    /// "KOR, protest 2".
    public var title: String { "\(nation), protest \(number)" }

    /// The protest's own part of an address: `semifinals-KOR-1`.
    public var slug: String { "\(round.rawValue)-\(nation)-\(number)" }
}
