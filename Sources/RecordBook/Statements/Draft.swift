public import ShortTrack

/// A statement on its way into the ledger.
public struct Draft: Hashable, Sendable {
    /// The stream it belongs to.
    public let stream: Stream
    /// What it states.
    public let body: Body
    /// Since when the world knew: the day of the race, the day a correction was published.
    public let knownSince: CalendarDate
    /// Who states it here.
    public let actor: String
    /// Where it comes from.
    public let source: Source
    /// Who may see it.
    public let visibility: Visibility
    /// The last statement on the same subject its author had seen, 0 for none.
    ///
    /// Missing when
    /// the author does not mind what came before.
    public var seen: Int?

    /// Drafts a statement.
    public init(
        stream: Stream, body: Body, knownSince: CalendarDate, actor: String, source: Source,
        visibility: Visibility = .public, seen: Int? = nil
    ) {
        self.stream = stream
        self.body = body
        self.knownSince = knownSince
        self.actor = actor
        self.source = source
        self.visibility = visibility
        self.seen = seen
    }
}
