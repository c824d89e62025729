/// Why the server cannot listen where it was asked to.
public struct BindingError: Error, CustomStringConvertible {
    /// The number the system gives for it: `EADDRINUSE` where the port is taken; none for a host
    /// nobody knows.
    public let code: Int32?
    /// The system's words.
    public let description: String
}
