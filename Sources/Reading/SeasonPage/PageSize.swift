/// How much a season page holds, so that somebody importing it sees that nothing was dropped.
public struct PageSize: Hashable, Sendable {
    /// Lines of tables, heads included.
    public let tableLines: Int
    /// Lines of the facts box.
    public let factsBoxLines: Int
    /// Headings of every level.
    public let headings: Int
    /// Table lines with a full date.
    public let datedLines: Int
    /// Rows of standings with points.
    public let standingRows: Int
}
