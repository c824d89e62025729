import Rulebook
import ShortTrack

extension Rulebooks {
    /// The rule of 2013-14, and copies of it with one value changed.
    static func olympic(
        games: String = "2014 Winter Olympics, Sochi", stops: [String] = ["turin", "kolomna"],
        ranking: QualificationRanking = .bestResult,
        places: [Int: Int] = [500: 32, 1000: 32, 1500: 36], relayTeams: Int = 8,
        mixedRelayTeams: Int = 0, placesPerNation: Int = 3, athletes: AthleteQuota = athletes(),
        host: Nation? = Nation("RUS"), hostPlaces: Int = 0
    ) -> OlympicQualification? {
        host.map {
            OlympicQualification(
                games: games, stops: stops, ranking: ranking, places: places,
                relayTeams: relayTeams, mixedRelayTeams: mixedRelayTeams,
                placesPerNation: placesPerNation, athletes: athletes,
                host: OlympicHost(nation: $0, placesPerEvent: hostPlaces))
        }
    }

    static func athletes(
        withRelay: Int = 5, withoutRelay: Int = 3, total: Int = 60,
        counting: AthleteQuota.Counting = .places, enlargement: AthleteQuota.Enlargement? = nil
    ) -> AthleteQuota {
        AthleteQuota(
            withRelay: withRelay, withoutRelay: withoutRelay, total: total, counting: counting,
            enlargement: enlargement)
    }
}
