import RecordBook
import Rulebook
import ShortTrack
import Testing

/// The statements of the sample house.
struct SampleDrafts {
    private(set) var all: [Draft] = []

    private static let stops = [
        ("montreal-1", "Montréal", "CAN"), ("montreal-2", "Montréal", "CAN"),
        ("beijing", "Beijing", "CHN"), ("seoul", "Seoul", "KOR"), ("dresden", "Dresden", "GER"),
        ("gdansk", "Gdańsk", "POL"),
    ]

    /// Podiums as printed on the page of the season.
    private static let relays = [
        ("montreal-1", "2023-10-22", ["CAN", "USA", "NED"]),
        ("montreal-2", "2023-10-29", ["KOR", "NED", "USA"]),
        ("beijing", "2023-12-10", ["NED", "KOR", "POL"]),
        ("seoul", "2023-12-17", ["NED", "KOR", "CHN"]),
        ("dresden", "2024-02-11", ["NED", "CAN", "USA"]),
        ("gdansk", "2024-02-18", ["NED", "KOR", "USA"]),
    ]

    private static let totals = [("NED", 400), ("KOR", 320), ("CAN", 300), ("USA", 290)]

    init() throws {
        try addWorldCup()
        try addCorrection()
        try addDemonstration()
    }

    private mutating func addWorldCup() throws {
        let season = try #require(SeasonID("2023-24"))
        let last = try #require(CalendarDate("2024-02-18"))
        try add(.rulebook(Self.rules("2023-24")), to: .season(season), known: last)
        add(.title("2023–24 World Cup"), to: .season(season), known: last)
        add(.organiser("International Skating Union"), to: .season(season), known: last)
        for (stage, stop) in Self.stops.enumerated() {
            let id = try #require(CompetitionID(season: season, slug: stop.0))
            let nation = try #require(Nation(stop.2))
            add(
                .competition(
                    Competition(
                        id: id, stage: stage + 1, place: stop.1, nation: nation, venue: nil)),
                to: .season(season), known: last)
        }
        for (number, relay) in Self.relays.enumerated() {
            let id = try #require(EventID("2023-24/\(relay.0)/women-relay-3000"))
            let day = try #require(CalendarDate(relay.1))
            add(
                .event(Event(id: id, date: day, number: number + 1)),
                to: .competition(id.competition), known: day)
            let places = try relay.2.enumerated().map { rank, code in
                Place(rank: rank + 1, competitor: .team(try #require(Nation(code))))
            }
            add(
                .placings(Placings(event: id, places: places, extent: .podium)),
                to: .competition(id.competition), known: day)
        }
        for (rank, total) in Self.totals.enumerated() {
            let nation = try #require(Nation(total.0))
            let claim = StandingClaim(
                standing: StandingID(category: .women, scope: .relay), rank: rank + 1,
                competitor: .team(nation), points: Points(total.1))
            add(
                .standing(claim), to: .season(season),
                known: try #require(CalendarDate("2023-10-01")))
        }
    }

    /// The notice of 2 November 2023: a lap was counted wrongly at Montréal.
    private mutating func addCorrection() throws {
        let id = try #require(EventID("2023-24/montreal-2/women-relay-3000"))
        let places = try ["NED", "KOR", "USA"].enumerated().map { rank, code in
            Place(rank: rank + 1, competitor: .team(try #require(Nation(code))))
        }
        add(
            .placings(
                Placings(event: id, places: places, extent: .podium, correction: "laps counted")),
            to: .competition(id.competition), known: try #require(CalendarDate("2023-11-02")),
            source: Source(document: "notice", authority: .correction))
    }

    private mutating func addDemonstration() throws {
        let id = try #require(EventID(SampleHouse.event))
        let day = try #require(CalendarDate("2026-01-10"))
        let season = Stream.season(id.competition.season)
        try add(.rulebook(Self.rules("demonstration")), to: season, known: day)
        add(.title("Demonstration"), to: season, known: day)
        add(
            .competition(
                Competition(
                    id: id.competition, stage: 1, place: "Salt Lake City",
                    nation: Nation("USA"), venue: nil)), to: season, known: day)
        add(
            .event(Event(id: id, date: day, number: 1)), to: .competition(id.competition),
            known: day)
        let names = ["Ada", "Bo \"<script>\u{301}", "Cem", "Dan", "Eli", "Finn", "Gus", "Hugo"]
        let nation = try #require(Nation("NED"))
        let entries = try names.enumerated().map { index, name in
            let person = try #require(PersonID("demo-\(index + 1)"))
            add(.person(Person(id: person, name: name, nation: nation)), to: .people, known: day)
            return Entry(competitor: .skater(person, nation), helmet: index + 11, seed: index + 1)
        }
        add(
            .entries(EntryList(event: id, entries: entries)), to: .competition(id.competition),
            known: day)
    }

    private mutating func add(
        _ body: Body, to stream: Stream, known: CalendarDate,
        source: Source = Source(document: "page", line: 7, authority: .page)
    ) {
        all.append(
            Draft(stream: stream, body: body, knownSince: known, actor: "test", source: source))
    }

    private static func rules(_ id: String) throws -> Rules {
        let places = [100, 80, 70, 60, 50, 44, 40, 36].map { PointsCell.known(Points($0)) }
        return Rules(
            id: id, title: "Rules of \(id)",
            pointsTables: [PointsTable(name: "normal", places: places, below: .unknown)],
            tableUse: TableUse(individual: "normal", secondRace: "normal", relay: "normal"),
            counting: CountingRules(
                distance: BestOf("best 6 of 8"),
                relay: BestOf("best 4 of 6")),
            eventTie: .fullPoints, standingTie: .sharedRank, penaltyInFinalA: .sharesLastPlace,
            yellowCard: .voidsDistance, overall: .none, advancedSkater: .usesTimePlace,
            progression: [
                ProgressionChart(
                    distances: [500], raceSize: 5, finalSize: 5,
                    lines: [
                        ProgressionLine(
                            round: .semifinals, fewest: 7, most: 10, races: 2, perRace: 2,
                            fastest: 0, next: .finalA, others: [Way(to: .finalB, .all)])
                    ])
            ],
            evidence: [.points: Evidence(grade: .stated, source: "press reports")])
    }
}
