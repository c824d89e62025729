/// How many athletes of one gender may go to the Games, in all and from one nation.
public struct AthleteQuota: Hashable, Sendable, Codable {
    /// How the athletes of a nation without a relay are counted while places are given.
    ///
    /// A skater may start in several distances, so places and athletes are not the same number.
    /// The quotas published for Sochi have, for all 25 nations, as many athletes as the most
    /// places in one distance: women of Great Britain with 2, 1 and 2 places count as 2.
    public enum Counting: String, CaseIterable, Hashable, Sendable, Codable {
        /// By the fewest athletes who can fill the places: as many as its most in one distance.
        case places
        /// By the skaters whose results earned the places, each once.
        case skaters
    }

    /// A larger team for a nation with a relay that has many individual places.
    public struct Enlargement: Hashable, Sendable, Codable {
        /// From how many individual places on.
        public let places: Int
        /// How many athletes then.
        public let athletes: Int

        /// Enlarges a team.
        public init(places: Int, athletes: Int) {
            self.places = places
            self.athletes = athletes
        }
    }

    /// A nation with a relay: a whole team, whatever its individual places.
    public let withRelay: Int
    /// The most for a nation without one.
    public let withoutRelay: Int
    /// All nations together.
    public let total: Int
    /// How athletes of a nation without a relay are counted.
    public let counting: Counting
    /// The larger team of a nation with a relay and many places: 5 with 8 of them in 2022.
    public let enlargement: Enlargement?

    /// Sets the quota.
    public init(
        withRelay: Int, withoutRelay: Int, total: Int, counting: Counting,
        enlargement: Enlargement? = nil
    ) {
        self.withRelay = withRelay
        self.withoutRelay = withoutRelay
        self.total = total
        self.counting = counting
        self.enlargement = enlargement
    }
}
