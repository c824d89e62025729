public import RecordBook
public import ShortTrack

/// Everything stated of a stop or of one of its events, with what became of it.
public struct History: Sendable {
    /// A statement, and what became of it.
    public struct Entry: Sendable {
        /// The statement.
        public let statement: Statement
        /// Whether it still counts.
        public let state: State
        /// The number of the statement in whose place, and at whose time, it stands.
        public let place: Int?
        /// What taking it back is, and so who may; nothing where it cannot be taken back.
        public let undo: Action?

        /// Whether somebody of a role may take it back: whose work it is, and who corrects what
        /// is official.
        public func isUndone(by role: Role) -> Bool {
            guard let undo else { return false }
            return undo.roles.contains(role) || Action.correct.roles.contains(role)
        }
    }

    /// What became of a statement.
    public enum State: Sendable {
        /// It counts.
        case stands
        /// A later one on the same matter has taken its place, by its number.
        case superseded(by: Int)
        /// It was taken back by another statement.
        case withdrawn(Statement)
    }

    /// The statements, the newest first.
    public let entries: [Entry]

    /// - Parameters:
    ///   - competition: the stop.
    ///   - event: one of its events; everything said of the stop when missing.
    public init(of competition: CompetitionID, event: EventID? = nil, in state: OfficeState) {
        let said = state.statements.filter { statement in
            statement.stream == .competition(competition)
                && (event == nil || statement.body.event == event)
        }
        entries = said.reversed().map(state.historyEntry)
    }

    /// What the latest word stands of: the result of a race, the ruling on a skater in it.
    struct Matter: Equatable {
        let kind: Body.Kind
        let subject: String
        let competitor: Competitor?

        /// Nothing where each statement counts beside the others: steps, what the camera recorded.
        init?(_ statement: Statement) {
            switch statement.body {
            case .step, .photoFinish, .retracted, .placings: return nil
            case .decision(let decision): competitor = decision.competitor
            default: competitor = nil
            }
            kind = statement.body.kind
            subject = statement.subject
        }
    }
}
