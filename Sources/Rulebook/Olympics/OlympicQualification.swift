public import ShortTrack

/// How stops of a season decide which nations skate at the Olympic Games, and with how many.
///
/// A special list per event ranks skaters and teams by their results at the stops; places are then
/// given to nations, never to skaters, down the lists. In 2013-14 the stops were Turin and Kolomna;
/// in 2017-18 and 2021-22 all four stops counted, in points.
public struct OlympicQualification: Hashable, Sendable, Codable {
    /// The Games: "2014 Winter Olympics, Sochi".
    public let games: String
    /// The stops that count, by their names in addresses: `turin`, `kolomna`.
    public let stops: [String]
    /// What a list ranks by.
    public let ranking: QualificationRanking
    /// How many places each individual distance has, by its metres: 32 for the 500.
    public let places: [Int: Int]
    /// How many teams each relay of one gender has, the host's among them.
    public let relayTeams: Int
    /// How many teams the mixed relay has, the host's among them; 0 where there is none.
    public let mixedRelayTeams: Int
    /// The most places a nation can have in one individual distance.
    public let placesPerNation: Int
    /// How many athletes of a gender there can be.
    public let athletes: AthleteQuota
    /// Who is host, and what for.
    public let host: OlympicHost

    /// Sets the rule; ask `Rules.problems` before relying on it.
    public init(
        games: String, stops: [String], ranking: QualificationRanking, places: [Int: Int],
        relayTeams: Int, mixedRelayTeams: Int, placesPerNation: Int, athletes: AthleteQuota,
        host: OlympicHost
    ) {
        self.games = games
        self.stops = stops
        self.ranking = ranking
        self.places = places
        self.relayTeams = relayTeams
        self.mixedRelayTeams = mixedRelayTeams
        self.placesPerNation = placesPerNation
        self.athletes = athletes
        self.host = host
    }

    /// The events of a category with a list: its individual distances by length, then the relay.
    public func events(of category: Category) -> [StandingID] {
        let relay = StandingID(category: category, scope: .relay)
        if category == .mixed { return mixedRelayTeams > 0 ? [relay] : [] }
        return places.keys.sorted().map { StandingID(category: category, scope: .distance($0)) }
            + [relay]
    }

    /// How many places, or teams, an event has; 0 for one the Games do not have.
    public func places(in event: StandingID) -> Int {
        switch event.scope {
        case .overall, .nations: 0
        case .distance(let metres): event.category == .mixed ? 0 : places[metres] ?? 0
        case .relay: event.category == .mixed ? mixedRelayTeams : relayTeams
        }
    }
}
