import RecordBook
public import ShortTrack

/// Word that something changed: which season, and which event where it is one.
public struct Update: Hashable, Sendable {
    /// The last statement behind it.
    public let sequence: Int
    /// The season that changed; missing when it was about people.
    public let season: SeasonID?
    /// The event that changed, where it was about one.
    public let event: EventID?
    /// The kind of statement, as written in the ledger.
    public let kind: String

    /// One update for each public statement that others may see.
    static func all(in statements: [Statement]) -> [Update] {
        statements.filter { $0.visibility == .public }.map { statement in
            Update(
                sequence: statement.sequence, season: statement.stream.season,
                event: statement.body.event, kind: statement.body.kind.rawValue)
        }
    }
}
