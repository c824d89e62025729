public import RecordBook
public import ShortTrack

/// The bulletin of a correction: something official was changed, and what changed with it.
///
/// Nothing of it is kept: it follows from reading the statements before and after.
public struct Correction: Sendable {
    /// The statement that corrects, with who made it and when.
    public let statement: Statement
    /// The event.
    public let event: EventID
    /// Why.
    public let reason: String
    /// The rows that changed, table by table.
    public let changes: Preview
    /// The season after it, by which the tables are named.
    public let season: SeasonView

    /// Who decided it: the office's own account, or the document it was published in.
    public var decidedBy: String {
        statement.source.authority == .officialDecision
            ? statement.actor : statement.source.document
    }

    /// The day it was known to the world.
    public var day: CalendarDate { statement.knownSince }
}
