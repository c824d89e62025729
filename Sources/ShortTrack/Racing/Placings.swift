/// What a source says about the order of an event: a podium, a part of one, or everybody.
public struct Placings: Hashable, Sendable, Codable {
    /// How much of the order the source claims to give.
    public enum Extent: String, Hashable, Sendable, Codable {
        /// The places listed and no word about others.
        case some
        /// Every place of the podium: nobody else was first, second or third.
        case podium
        /// Everybody who was classified.
        case all
    }

    /// The event.
    public let event: EventID
    /// The places that score, by rank.
    public let places: [Place]
    /// The last rank, of those who are ranked and score nothing; only races tell of them.
    public private(set) var unscored: [Place] = []
    /// How much of the order this is.
    public let extent: Extent
    /// Why an earlier order is replaced, for a correction.
    public let correction: String?

    /// States an order.
    public init(
        event: EventID, places: [Place], unscored: [Place] = [], extent: Extent,
        correction: String? = nil
    ) {
        self.event = event
        self.places = places.sorted { ($0.rank, $0.competitor) < ($1.rank, $1.competitor) }
        self.unscored = unscored
        self.extent = extent
        self.correction = correction
    }

    /// Everybody with a rank.
    public var order: [Place] { unscored.isEmpty ? places : places + unscored }

    /// Whether a place of the order is one that scores.
    public func scores(_ place: Place) -> Bool { !unscored.contains(place) }

    private enum CodingKeys: CodingKey { case event, places, extent, correction }

    /// The ranks from 1 to 3 that nobody is known to hold and a tie does not leave empty.
    ///
    /// Seoul 2023, women's 500 m: two winners, then Wang Ye third; rank 2 is empty, not unknown.
    public var unknownPodiumRanks: [Int] {
        guard extent != .all else { return [] }
        return (1...3).filter { rank in
            !places.contains { $0.rank == rank } && !isSkipped(rank)
        }
    }

    /// Whether a tie on a better rank leaves this rank empty.
    public func isSkipped(_ rank: Int) -> Bool {
        guard let better = places.map(\.rank).filter({ $0 < rank }).max() else { return false }
        return better + places.filter { $0.rank == better }.count > rank
    }
}
