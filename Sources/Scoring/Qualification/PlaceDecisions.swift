/// What is decided about Olympic places outside the lists.
public struct PlaceDecisions: Hashable, Sendable {
    /// Places given back, in any order.
    public let declines: [NationInEvent]
    /// Lots about a rank that is shared, each with the nation it put before the others; of several
    /// about one rank the earlier comes first.
    public let draws: [NationInEvent]

    /// Nothing, unless something is said.
    public init(declines: [NationInEvent] = [], draws: [NationInEvent] = []) {
        self.declines = declines
        self.draws = draws
    }
}
