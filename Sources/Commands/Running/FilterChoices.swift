import Phrases
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// What there is to filter by, for whoever typed something else.
struct FilterChoices {
    private let place: String
    private let distances: [StandingID.Scope]
    private let nations: [Nation]
    /// How many stops there are at most; a season that is looked at alone finds its own.
    private var stages = 0
    /// The stops by name, where all are of one season; over several a name is no single stop.
    private var stops: [String: Int] = [:]

    /// What there is in one season.
    init(_ season: SeasonView) {
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
    }

    /// What there is in all seasons, or one of them.
    init(_ almanac: Almanac, season: SeasonID?) {
        let filter = Filter(season: season)
        let places = almanac.places(filter)
        let titles = almanac.titles(filter)
        place = filter.title.description
        distances = Set(places.map(\.event.id.standing.scope) + titles.map(\.standing.scope))
            .sorted()
        nations = Set(places.map(\.competitor.nation) + titles.map(\.competitor.nation)).sorted()
        stages = places.compactMap(\.stage).max() ?? 0
        let named = season == nil ? [] : places
        stops = Dictionary(
            named.compactMap { place in
                place.stage.map { (place.event.id.competition.slug, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// A distance or table by its word.
    func distance(_ text: String) throws -> StandingID.Scope {
        guard let scope = StandingID.Scope(word: text.lowercased()), distances.contains(scope)
        else { throw unknown("distance", text, distances.map(\.word)) }
        return scope
    }

    /// A nation by its code or name, in capitals or not; one that skates short track may have
    /// done nothing here.
    func nation(_ text: String) throws -> Nation {
        let named = Nation(text.uppercased()) ?? Nation.named(text)
        guard let named, named.isKnown || nations.contains(named) else {
            throw unknown("nation", text, nations.map(\.code))
        }
        return named
    }

    /// A stop by its number, or in a single season by its name.
    func stage(_ text: String) throws -> Int {
        if let stage = stops[text.lowercased()] { return stage }
        guard let number = Int(text), (1...max(1, stages)).contains(number) else {
            let names = stops.sorted { $0.value < $1.value }.map(\.key)
            throw unknown(
                "stop", text,
                stages == 0
                    ? []
                    : ["1 to \(stages)"]
                        + (names.isEmpty ? ["by name in one season only"] : names))
        }
        return number
    }

    private func unknown(_ kind: String, _ text: String, _ known: [String]) -> Trouble {
        .unknown(
            "There is no \(kind) \"\(text)\" in \(place). "
                + (known.isEmpty
                    ? "Nothing is known of it." : "There are: \(known.joined(separator: ", "))."))
    }
}

extension Nation {
    /// The nation of an English name, in capitals or not: "south korea".
    fileprivate static func named(_ text: String) -> Nation? {
        let words = text.split(separator: " ").map { word in
            word.prefix(1).uppercased() + word.dropFirst().lowercased()
        }
        return Nation(name: text) ?? Nation(name: words.joined(separator: " "))
    }
}
