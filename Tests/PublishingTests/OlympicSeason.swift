import Logging
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack
import Testing

/// Turin and Kolomna 2013 with a few known places, under the Olympic rule of the season.
enum OlympicSeason {
    /// - Parameters:
    ///   - olympic: whether the rulebook qualifies anybody.
    ///   - orders: stop and event, and who was where: "CAN:hamelin RUS:an".
    static func view(
        olympic: Bool = true, extent: Placings.Extent = .podium, _ orders: [(String, String)]
    ) async throws -> SeasonView {
        let season = try #require(SeasonID("2013-14"))
        let day = try #require(CalendarDate("2013-11-17"))
        var drafts: [Draft] = []
        func add(_ body: Body, to stream: Stream = .season(season)) {
            drafts.append(
                Draft(
                    stream: stream, body: body, knownSince: day, actor: "recorder",
                    source: Source(document: "page", line: nil, authority: .page)))
        }
        add(.rulebook(try rules(olympic: olympic)))
        add(.title("2013–14"))
        for (stage, stop) in [("turin", "ITA"), ("kolomna", "RUS")].enumerated() {
            let id = try #require(CompetitionID(season: season, slug: stop.0))
            let nation = try #require(Nation(stop.1))
            add(
                .competition(
                    Competition(
                        id: id, stage: stage + 3, place: stop.0, nation: nation, venue: nil)))
        }
        for (number, order) in orders.enumerated() {
            let id = try #require(EventID("2013-14/\(order.0)"))
            let places = try order.1.split(separator: " ").enumerated().map { rank, text in
                Place(rank: rank + 1, competitor: try #require(Competitor(text)))
            }
            for place in places {
                guard let person = place.competitor.person else { continue }
                add(
                    .person(
                        Person(
                            id: person, name: person.description, nation: place.competitor.nation)),
                    to: .people)
            }
            add(
                .event(Event(id: id, date: day, number: number + 1)),
                to: .competition(id.competition))
            add(
                .placings(Placings(event: id, places: places, extent: extent)),
                to: .competition(id.competition))
        }
        let quiet = Logger(label: "olympic") { _ in SwiftLogNoOpLogHandler() }
        let office = Office(
            ledger: InMemoryLedger(), log: quiet,
            now: { Timestamp(milliseconds: 1_768_000_000_000) })
        _ = try await office.take(drafts, by: .commandLine)
        return try #require(try await office.refresh().season(season))
    }

    private static func rules(olympic: Bool) throws -> Rules {
        let table = PointsTable(
            name: "standard", places: [.known(Points(10_000)), .known(Points(8000))],
            below: .unknown)
        let best = BestOf(counted: 3, held: 4)
        return Rules(
            id: "2013-14", title: "2013–14", pointsTables: [table],
            tableUse: TableUse(individual: "standard", secondRace: "standard", relay: "standard"),
            counting: CountingRules(distance: best, relay: best), eventTie: .fullPoints,
            standingTie: .sharedRank, penaltyInFinalA: .behindFinishers, yellowCard: .asPenalty,
            overall: .none, advancedSkater: .extra, progression: [],
            olympic: olympic
                ? OlympicQualification(
                    games: "2014 Winter Olympics, Sochi", stops: ["turin", "kolomna"],
                    ranking: .bestResult, places: [500: 2], relayTeams: 2, mixedRelayTeams: 0,
                    placesPerNation: 1,
                    athletes: AthleteQuota(
                        withRelay: 5, withoutRelay: 3, total: 12, counting: .places),
                    host: OlympicHost(nation: try #require(Nation("RUS")), placesPerEvent: 0))
                : nil, evidence: [:])
    }
}
