/// What became of a reading of the photo finish.
public enum PhotoFinishReceipt: Hashable, Sendable {
    /// It is the first of its race.
    case first
    /// It stands; earlier readings of the race are kept.
    case replaced
    /// The same file has said the same before; nothing is new.
    case known
}
