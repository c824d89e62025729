/// Which points table an event is paid by; missing where what it pays is not known.
public struct TableUse: Hashable, Sendable, Codable {
    /// Individual events.
    public let individual: String?
    /// The second race of a doubled distance.
    public let secondRace: String?
    /// Relays, the mixed one included.
    public let relay: String?

    /// Names the tables.
    public init(individual: String?, secondRace: String?, relay: String?) {
        self.individual = individual
        self.secondRace = secondRace
        self.relay = relay
    }
}
