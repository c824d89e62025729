public import ShortTrack

/// What the ledger says of one protest.
public struct ProtestRecord: Sendable {
    /// The protest as it stands.
    public let protest: Protest
    /// The statement by which it was made.
    public let made: Statement
    /// The statement by which it was decided, once it was.
    public let decided: Statement?

    /// The last statement on it.
    public var latest: Int { decided?.sequence ?? made.sequence }
}
