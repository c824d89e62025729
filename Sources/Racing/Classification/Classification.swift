public import ShortTrack

/// The order of an event, as far as it is decided, with the reason for every rank.
public struct Classification: Hashable, Sendable {
    /// A competitor with a rank.
    public struct Line: Hashable, Sendable {
        /// The rank; tied competitors share it and the next ranks stay empty.
        public let rank: Int
        /// Who.
        public let competitor: Competitor
        /// Why this rank.
        public let reason: String
    }

    /// A competitor who took part and has no rank.
    public struct Unranked: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// Why not.
        public let reason: String
    }

    /// The event.
    public let event: EventID
    /// Everybody whose racing is over and who has a rank, in order.
    public let ranked: [Line]
    /// Everybody who took part and lost the right to a rank; they score nothing.
    public let unranked: [Unranked]
    /// Everybody with a race ahead; the ranks before the first of `ranked` are theirs.
    public let stillRacing: [Competitor]
    /// Whether every race it was made of is official.
    public let isOfficial: Bool

    /// Whether nobody has a race ahead.
    public var isComplete: Bool { stillRacing.isEmpty && !(ranked.isEmpty && unranked.isEmpty) }

    /// The ranks as places that score.
    public var places: [Place] { ranked.map { Place(rank: $0.rank, competitor: $0.competitor) } }

    /// The order of a decided event, every race of it official.
    public var officialPlacings: Placings? {
        isComplete && isOfficial ? Placings(event: event, places: places, extent: .all) : nil
    }
}
