public import ShortTrack

/// The published list of an event: everybody entered, with helmet number and seed.
///
/// With it the entries are closed, and the draw follows from it.
public struct EntryList: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// The entries.
    public let entries: [Entry]
    /// The published seed of the lot that told equal lines apart; missing where none was drawn.
    public let lot: UInt64?

    /// Lists the entries.
    public init(event: EventID, entries: [Entry], lot: UInt64? = nil) {
        self.event = event
        self.entries = entries
        self.lot = lot
    }
}
