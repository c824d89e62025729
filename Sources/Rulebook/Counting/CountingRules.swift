/// How many results count, by kind of table; missing where it is not known.
///
/// World Cup 2003-04: no rule is known that gives the published distance cups, so they are kept
/// as the ranks that were published and nothing is added up.
public struct CountingRules: Hashable, Sendable, Codable {
    /// For each individual distance.
    public let distance: BestOf?
    /// For each relay.
    public let relay: BestOf?

    /// Sets the counts.
    public init(distance: BestOf?, relay: BestOf?) {
        self.distance = distance
        self.relay = relay
    }
}
