public import ShortTrack

/// Everybody entered for an event.
public struct EntryList: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// The entries.
    public let entries: [Entry]

    /// Lists the entries.
    public init(event: EventID, entries: [Entry]) {
        self.event = event
        self.entries = entries
    }
}
