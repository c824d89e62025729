public import ShortTrack

/// Who does something to the accounts, from where and when; written into the trail.
public struct Caller: Hashable, Sendable {
    /// Who.
    public let who: Operator
    /// The network address the request came from, or the machine itself.
    public let sender: String
    /// When.
    public let moment: Timestamp

    /// Names a caller.
    public init(_ who: Operator, from sender: String, at moment: Timestamp) {
        self.who = who
        self.sender = sender
        self.moment = moment
    }

    /// Whoever sits at the machine itself and types commands.
    public static func commandLine(at moment: Timestamp) -> Caller {
        Caller(.commandLine, from: "this machine", at: moment)
    }
}
