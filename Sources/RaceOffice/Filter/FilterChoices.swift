import Phrases
import RecordBook
import Scoring
public import ShortTrack

/// What there is to filter by, for whoever asks for something else: a filter by what nothing has
/// would look like an empty table.
public struct FilterChoices: Sendable {
    /// Something nothing in the records has.
    public struct Unknown: Sendable {
        /// Which part of the filter asks for it: "distance", "nation", "stage".
        public let name: String
        /// What was asked for.
        public let value: String
        /// What there is.
        public let known: [String]
    }

    /// The season, or "all seasons".
    public let place: String
    /// The distances and tables, in protocol order.
    public let distances: [StandingID.Scope]
    /// The nations that did something, by code.
    public let nations: [Nation]
    /// The numbers of the stops.
    public let stages: [Int]
    /// The stops by name, where all are of one season; over several a name is no single stop.
    public let stops: [String: Int]

    /// What there is in one season.
    public init(_ season: SeasonView) {
        let record = season.record
        let champions = record.champions.map(\.value).filter { $0.season == record.id }
        place = "\(record.id)"
        distances = Set(
            record.events.map(\.event.id.standing.scope) + season.standings.map(\.scope)
                + champions.map(\.standing.scope)
        ).sorted()
        nations = Set(
            season.held.flatMap { $0.placings?.places ?? [] }.map(\.competitor.nation)
                + record.standings.compactMap(\.value.competitor?.nation)
                + champions.map(\.competitor.nation)
        ).sorted()
        stages = record.competitions.map(\.stage)
        stops = Dictionary(
            record.competitions.map { ($0.id.slug, $0.stage) },
            uniquingKeysWith: { first, _ in first })
    }

    /// What there is in all seasons, or one of them.
    public init(_ almanac: Almanac, season: SeasonID?) {
        let filter = Filter(season: season)
        let places = almanac.places(filter)
        let titles = almanac.titles(filter)
        place = filter.title.description
        distances = Set(places.map(\.event.id.standing.scope) + titles.map(\.standing.scope))
            .sorted()
        nations = Set(places.map(\.competitor.nation) + titles.map(\.competitor.nation)).sorted()
        let last = places.compactMap(\.stage).max() ?? 0
        stages = Array(0..<last).map { $0 + 1 }
        let named = season == nil ? [] : places
        stops = Dictionary(
            named.compactMap { place in
                place.stage.map { (place.event.id.competition.slug, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a nation did something, or skates short track and may have done nothing here.
    public func has(_ nation: Nation) -> Bool { nation.isKnown || nations.contains(nation) }

    /// The first part of a filter that nothing has.
    public func unknown(in filter: Filter) -> Unknown? {
        if let distance = filter.distance, !distances.contains(distance) {
            return Unknown(
                name: "distance", value: distance.word, known: distances.map(\.word))
        }
        if let nation = filter.nation, !has(nation) {
            return Unknown(name: "nation", value: nation.code, known: nations.map(\.code))
        }
        if let stage = filter.stage, !stages.contains(stage) {
            return Unknown(name: "stage", value: "\(stage)", known: stages.map { "\($0)" })
        }
        return nil
    }
}
