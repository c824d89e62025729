/// The columns of a line of a ranking list, and why the line stands where it does.
public struct Seeding: Hashable, Sendable, Codable {
    /// The place in the standing of the distance, by the points that are known.
    public let rank: Int?
    /// The points behind that place, where they are known exactly.
    public let points: Points?
    /// The best time at the distance in the season's races.
    public let seasonBest: RaceTime?
    /// The time the nation gave with the entry.
    public let seedingTime: RaceTime?
    /// Why the line stands where it does, in words.
    public let reason: String

    /// States what a place rests on.
    public init(
        rank: Int? = nil, points: Points? = nil, seasonBest: RaceTime? = nil,
        seedingTime: RaceTime? = nil, reason: String = ""
    ) {
        self.rank = rank
        self.points = points
        self.seasonBest = seasonBest
        self.seedingTime = seedingTime
        self.reason = reason
    }
}
