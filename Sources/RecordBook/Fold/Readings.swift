import ShortTrack

/// Claims of one kind: of each document and subject, what its latest reading says.
///
/// A page says 320 points; read again a week later it says 340: one claim, 340. What a document
/// says twice in one reading, in a summary and in a table, is kept twice.
struct Readings<Value: Sendable>: Sendable {
    private struct Origin: Hashable {
        let subject: String
        let document: String
        let authority: Authority
    }

    /// The claims that stand, in the order they were stated.
    private(set) var claims: [SeasonRecord.Claim<Value>] = []
    private var latest: [Origin: (at: Timestamp, statements: Set<Int>)] = [:]

    mutating func take(_ value: Value, by statement: Statement) {
        let source = statement.source
        let origin = Origin(
            subject: statement.subject, document: source.document,
            authority: source.authority)
        if let earlier = latest[origin], earlier.at != statement.recordedAt {
            claims.removeAll { earlier.statements.contains($0.statement.sequence) }
            latest[origin] = nil
        }
        latest[origin, default: (statement.recordedAt, [])].statements.insert(statement.sequence)
        claims.append(SeasonRecord.Claim(value: value, statement: statement))
    }
}
