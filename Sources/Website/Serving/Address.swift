import ShortTrack

/// A public page, by everything in its address that changes what it shows.
enum Address: Hashable, Sendable {
    case home
    case season(SeasonID)
    case standing(SeasonID, StandingID, after: EventID?, asOf: CalendarDate?)
    case event(EventID)
    case reconciliation(SeasonID)
    case rules(SeasonID)

    /// The season it belongs to.
    var season: SeasonID? {
        switch self {
        case .home: nil
        case .season(let season), .standing(let season, _, _, _), .reconciliation(let season),
            .rules(let season):
            season
        case .event(let event): event.competition.season
        }
    }

    /// The path and query, as written in links.
    var path: String {
        switch self {
        case .home: "/"
        case .season(let season): "/\(season)/"
        case .standing(let season, let standing, let after, let day):
            "/\(season)/standings/\(standing.slug)"
                + Self.query([
                    ("after", after.map { "\($0.competition.slug)/\($0.slug)" }),
                    ("as_of", day.map { "\($0)" }),
                ])
        case .event(let event): "/\(event)"
        case .reconciliation(let season): "/\(season)/reconciliation"
        case .rules(let season): "/\(season)/rules"
        }
    }

    private static func query(_ items: [(String, String?)]) -> String {
        let given = items.compactMap { name, value in value.map { "\(name)=\($0)" } }
        return given.isEmpty ? "" : "?" + given.joined(separator: "&")
    }
}
