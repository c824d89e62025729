/// How many results count, by kind of table.
public struct CountingRules: Hashable, Sendable, Codable {
    /// For each individual distance.
    public let distance: BestOf
    /// For each relay.
    public let relay: BestOf

    /// Sets the counts.
    public init(distance: BestOf, relay: BestOf) {
        self.distance = distance
        self.relay = relay
    }
}
