public import ShortTrack

/// A chain of statements with one origin: a season's set-up, a competition, the people.
///
/// Each stream has its own hash chain, so that a weekend run elsewhere can be brought in whole.
public enum Stream: Hashable, Sendable, CustomStringConvertible {
    /// Names and nations of people.
    case people
    /// Set-up and claims of a season.
    case season(SeasonID)
    /// What happened at a stop.
    case competition(CompetitionID)

    /// `people`, `season/2023-24`, `competition/2023-24/montreal-1`.
    public var description: String {
        switch self {
        case .people: "people"
        case .season(let season): "season/\(season)"
        case .competition(let competition): "competition/\(competition)"
        }
    }

    /// Reads the written form.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1)
        switch (parts.first, parts.count) {
        case ("people", 1): self = .people
        case ("season", 2):
            guard let season = SeasonID(parts[1]) else { return nil }
            self = .season(season)
        case ("competition", 2):
            guard let competition = CompetitionID(parts[1]) else { return nil }
            self = .competition(competition)
        default: return nil
        }
    }

    /// The season a stream belongs to; people belong to all.
    public var season: SeasonID? {
        switch self {
        case .people: nil
        case .season(let season): season
        case .competition(let competition): competition.season
        }
    }
}
