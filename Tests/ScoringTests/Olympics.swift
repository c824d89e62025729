import Rulebook
import Scoring
import ShortTrack
import Testing

/// Seasons that qualify for Olympic Games: the rule of Sochi, and small ones to check by hand.
enum Olympics {
    static func rules(_ olympic: OlympicQualification) -> Rules {
        let base = Season202324.rules
        return Rules(
            id: "olympic", title: "Olympic", pointsTables: base.pointsTables,
            tableUse: base.tableUse, counting: base.counting, eventTie: .fullPoints,
            standingTie: .sharedRank, penaltyInFinalA: .behindFinishers, yellowCard: .asPenalty,
            overall: .none, advancedSkater: .extra, progression: [], olympic: olympic,
            evidence: [:])
    }

    /// The rule of 2013-14, with what a test changes.
    static func sochi(
        stops: [String] = ["turin", "kolomna"], ranking: QualificationRanking = .bestResult,
        counting: AthleteQuota.Counting = .places, host: Nation, hostPlaces: Int = 0,
        total: Int = 60, mixedRelayTeams: Int = 0
    ) -> OlympicQualification {
        OlympicQualification(
            games: "2014 Winter Olympics, Sochi", stops: stops, ranking: ranking,
            places: [500: 32, 1000: 32, 1500: 36], relayTeams: 8,
            mixedRelayTeams: mixedRelayTeams, placesPerNation: 3,
            athletes: AthleteQuota(
                withRelay: 5, withoutRelay: 3, total: total, counting: counting),
            host: OlympicHost(nation: host, placesPerEvent: hostPlaces))
    }

    static func nation(_ code: String) throws -> Nation { try #require(Nation(code)) }

    static func table(_ words: String) throws -> StandingID {
        try #require(StandingID(slug: words))
    }

    /// An event of a stop: "turin men-500", and who was where: "CAN:hamelin RUS:an CAN:jean", with
    /// "=" between those who share a place and "-" for a place nobody is known to hold.
    static func event(
        _ words: String, _ order: String, _ extent: Placings.Extent = .all
    ) throws -> EventOutcome {
        let parts = words.split(separator: " ")
        let id = try #require(EventID("2013-14/\(parts[0])/\(parts[1])"))
        var places: [Place] = []
        var rank = 1
        for group in order.split(separator: " ") {
            let sharing = group.split(separator: "=")
            if group != "-" {
                places += try sharing.map {
                    Place(rank: rank, competitor: try #require(Competitor($0)))
                }
            }
            rank += sharing.count
        }
        return EventOutcome(
            event: Event(
                id: id, date: try #require(CalendarDate(year: 2013, month: 11, day: 10)), number: 1),
            placings: Placings(event: id, places: places, extent: extent))
    }
}
