import Racing
public import RecordBook
public import ShortTrack

/// Every ruling, protest and decision on a protest at a stop, in the order they were made.
public struct DecisionRecord: Sendable {
    /// One of them.
    public struct Line: Sendable {
        /// The statement, with who made it and when.
        public let statement: Statement
        /// The event.
        public let event: EventID
        /// What it is about: "Semifinal 2", "Semifinals".
        public let subject: String
        /// Whom it concerns: a skater, a team, a nation.
        public let competitor: Competitor?
        /// The nation that protests; nothing for a ruling.
        public let nation: Nation?
        /// What was decided or asked: "Penalty", "Protest 1", "Protest 1: rejected".
        public let what: String
        /// The code, where one was given.
        public let code: ReasonCode?
        /// The words.
        public let text: String
        /// Whether it still counts.
        public let state: History.State
        /// When the time for the protest had ended, where it came later.
        public let lateSince: Timestamp?
    }

    /// The stop.
    public let competition: CompetitionID
    /// The lines, the first one first.
    public let lines: [Line]

    /// Gathers the decisions of a stop.
    public init(of competition: CompetitionID, in state: OfficeState) {
        self.competition = competition
        let season = state.season(competition.season)
        lines = History(of: competition, in: state).entries.reversed().compactMap {
            entry -> Line? in
            switch entry.statement.body {
            case .decision(let decision):
                // A second yellow card counts as a red one.
                let counts =
                    season?.cards(at: competition)?.asTheyCount([decision]).first ?? decision
                return Line(
                    statement: entry.statement, event: decision.race.event,
                    subject: decision.race.title, competitor: decision.competitor, nation: nil,
                    what: decision.ruling.title
                        + (counts == decision ? "" : ", the second: red card"),
                    code: decision.code, text: counts.reason,
                    state: entry.state, lateSince: nil)
            case .protest(let protest):
                return Line(
                    statement: entry.statement, event: protest.event,
                    subject: protest.round.title, competitor: nil, nation: protest.nation,
                    what: protest.words, code: nil, text: protest.verdict?.text ?? protest.text,
                    // A protest stands beside its decision.
                    state: entry.isProtestDecided ? .stands : entry.state,
                    lateSince: protest.verdict == nil
                        ? season?.protestEnd(of: protest).flatMap {
                            $0 < entry.statement.recordedAt ? $0 : nil
                        } : nil)
            default: return nil
            }
        }
    }
}

extension History.Entry {
    fileprivate var isProtestDecided: Bool {
        guard case .superseded = state, case .protest = statement.body else { return false }
        return true
    }
}

extension Protest {
    /// "Protest 1", "Protest 1, incorrect calculation: rejected".
    fileprivate var words: String {
        "Protest \(number)" + (kind == .calculation ? ", \(kind.title)" : "")
            + (verdict.map { ": \($0.outcome.rawValue)" } ?? "")
    }
}

extension SeasonView {
    /// Until when a protest could be made; nothing while its round has not ended.
    fileprivate func protestEnd(of protest: Protest) -> Timestamp? {
        guard let record = record[protest.event], let progress = progress(of: protest.event) else {
            return nil
        }
        return record.protestTimes(in: progress).first { $0.round == protest.round }?
            .ends(for: protest.kind)
    }
}
