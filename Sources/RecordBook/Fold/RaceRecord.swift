public import ShortTrack

/// What the ledger says of one race.
public struct RaceRecord: Sendable {
    /// A decision and the statement it stands in, by which it can be retracted.
    public struct Ruled: Sendable {
        /// The decision.
        public let decision: Decision
        /// The statement.
        public let statement: Statement
    }

    /// The race.
    public let id: RaceID
    /// Who starts, once drawn.
    public private(set) var startList: StartList?
    /// The statement the start list stands in.
    public private(set) var startListStatement: Statement?
    /// How it went, as last taken down.
    public private(set) var result: RecordedResult?
    /// What the photo finish camera recorded, the newest last; none of it is the result.
    public private(set) var photoFinishes: [SeasonRecord.Claim<PhotoFinish>] = []
    /// What the referee decided; the latest decision on a skater stands.
    public private(set) var decisions: [Ruled] = []
    /// The statement by which the referee declared the result official, once that is so.
    public private(set) var officialStatement: Statement?
    /// What happened to it beside that, in order: called, started, under review, re-skate.
    public private(set) var steps: [SeasonRecord.Claim<RaceStep>] = []
    /// Results a re-skate has put aside, the oldest first; the rulings stand until withdrawn.
    public private(set) var setAside: [RecordedResult] = []
    /// The last statement on this race, which a writer must have seen; those on a subject of
    /// their own do not count: the camera's, and what happens on the ice.
    public private(set) var latest = 0

    /// When the last statement on it was made, the camera's and what happens on the ice among them.
    public private(set) var changedAt: Timestamp?

    /// When it ended: when its result was first taken down, after a re-skate anew; corrections
    /// later change nothing.
    public private(set) var endedAt: Timestamp?

    /// Whether the referee has declared the result official.
    public var isOfficial: Bool { officialStatement != nil }

    init(id: RaceID) { self.id = id }

    mutating func take(_ statement: Statement, saying body: Body) {
        changedAt = max(changedAt ?? statement.recordedAt, statement.recordedAt)
        if statement.subject.hasPrefix("race/") {
            latest = max(latest, statement.sequence)
        }
        switch body {
        case .startList(let list):
            startList = list
            startListStatement = statement
        case .result(let recorded):
            if result == nil { endedAt = statement.recordedAt }
            result = recorded
        case .decision(let decision):
            decisions.removeAll { $0.decision.competitor == decision.competitor }
            decisions.append(Ruled(decision: decision, statement: statement))
        case .official: officialStatement = statement
        case .step(let step):
            steps.append(SeasonRecord.Claim(value: step, statement: statement))
            if step.kind == .reskate, let result {
                setAside.append(result)
                self.result = nil
                endedAt = nil
                officialStatement = nil
            }
        case .photoFinish(let photo):
            photoFinishes.append(SeasonRecord.Claim(value: photo, statement: statement))
        default: break
        }
    }
}
