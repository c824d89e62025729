/// Whether a file is opened to write or only to look.
public enum Access: Hashable, Sendable {
    /// Writes, and makes the file when there is none.
    case readWrite
    /// Only reads; the file must be there.
    case readOnly
}
