/// The registry of an event is opened to the nations, or closed to them.
///
/// While it is open a nation changes its entry; once it is closed the competitors' steward alone
/// does, until the list is published.
public struct Registry: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// Whether nations may enter.
    public let isOpen: Bool
    /// Why, where a published list is taken back.
    public let reason: String?

    /// Opens or closes a registry.
    public init(event: EventID, isOpen: Bool, reason: String? = nil) {
        self.event = event
        self.isOpen = isOpen
        self.reason = reason
    }
}
