/// An earlier statement in whose place something is put, as if it had been made at its time.
public struct Replacement: Hashable, Sendable {
    /// The number of the statement taken back.
    public let statement: Int
    /// Why.
    public let reason: String

    /// Names what is replaced.
    public init(_ statement: Int, because reason: String) {
        self.statement = statement
        self.reason = reason
    }
}
