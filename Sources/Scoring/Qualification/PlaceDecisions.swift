/// What is decided about Olympic places outside the lists.
public struct PlaceDecisions: Hashable, Sendable {
    /// Places given back, in any order.
    public let declines: [PlaceDecline]
    /// Lots about a rank that is shared; of several about one rank the earlier comes first.
    public let draws: [PlaceDraw]

    /// Nothing, unless something is said.
    public init(declines: [PlaceDecline] = [], draws: [PlaceDraw] = []) {
        self.declines = declines
        self.draws = draws
    }
}
