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
    /// How it went, as last taken down.
    public private(set) var result: RecordedResult?
    /// What the photo finish camera recorded, the newest last; none of it is the result.
    public private(set) var photoFinishes: [SeasonRecord.Claim<PhotoFinish>] = []
    /// What the referee decided; the latest decision on a skater stands.
    public private(set) var decisions: [Ruled] = []
    /// The statement by which the referee declared the result official, once that is so.
    public private(set) var officialStatement: Statement?
    /// The last statement on this race, which a writer must have seen; the camera's do not count.
    public private(set) var latest = 0

    /// Whether the referee has declared the result official.
    public var isOfficial: Bool { officialStatement != nil }

    init(id: RaceID) { self.id = id }

    mutating func take(_ statement: Statement, saying body: Body) {
        if case .photoFinish(let photo) = body {
            photoFinishes.append(SeasonRecord.Claim(value: photo, statement: statement))
            return
        }
        latest = statement.sequence
        switch body {
        case .startList(let list): startList = list
        case .result(let recorded): result = recorded
        case .decision(let decision):
            decisions.removeAll { $0.decision.competitor == decision.competitor }
            decisions.append(Ruled(decision: decision, statement: statement))
        case .official: officialStatement = statement
        default: break
        }
    }
}
