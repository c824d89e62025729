public import ShortTrack

/// Something stated of a stop or one of its events is taken back.
public struct Undo: Hashable, Sendable {
    /// The number of the statement.
    public let statement: Int
    /// The stop it was stated of.
    public let competition: CompetitionID
    /// Why.
    public let reason: String

    /// Takes a statement back.
    public init(_ statement: Int, at competition: CompetitionID, because reason: String) {
        self.statement = statement
        self.competition = competition
        self.reason = reason
    }
}
