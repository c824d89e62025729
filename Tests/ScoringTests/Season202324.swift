import Rulebook
import Scoring
import ShortTrack

/// The relays of 2023-24 as printed on the season page, and its rules.
enum Season202324 {
    static let rules = Rules(
        id: "2023-24", title: "World Cup 2023-24",
        pointsTables: [
            PointsTable(
                name: "standard",
                places: [100, 80, 70, 60, 50, 44, 40, 36].map { .known(Points($0)) },
                below: .unknown),
            PointsTable(
                name: "second race",
                places: [
                    .known(Points(150)), .known(Points(125)), .known(Points(110)),
                    .known(Points(95)), .oneOf([Points(80), Points(90)]), .known(Points(69)),
                ],
                below: .unknown),
        ],
        tableUse: TableUse(individual: "standard", secondRace: "second race", relay: "standard"),
        counting: CountingRules(
            distance: BestOf(counted: 6, held: 8), relay: BestOf(counted: 4, held: 6)),
        eventTie: .fullPoints, standingTie: .sharedRank, penaltyInFinalA: .sharesLastPlace,
        yellowCard: .voidsDistance, overall: .sumOfDistances(trophy: "Crystal Globe"),
        advancedSkater: .usesTimePlace, progression: [], evidence: [:])

    static let stops = ["montreal-1", "montreal-2", "beijing", "seoul", "dresden", "gdansk"]

    /// First, second, third of the six relays in order; "+" joins teams that share a place.
    static let podiums: [Category: [String]] = [
        .men: [
            "CAN KOR JPN", "CHN CAN KAZ", "CAN KOR CHN", "CHN NED BEL", "KOR JPN HUN",
            "CAN KOR JPN",
        ],
        .women: [
            "CAN USA NED", "KOR NED USA", "NED KOR POL", "NED KOR CHN", "NED CAN USA",
            "NED KOR USA",
        ],
        .mixed: [
            "CHN KOR ITA", "CHN NED ITA", "NED CHN USA", "NED ITA USA+KOR", "USA NED KOR",
            "NED KOR CAN",
        ],
    ]

    static func relays(_ category: Category, corrected: Bool = false) -> [EventOutcome] {
        var podiums = podiums[category] ?? []
        if corrected, category == .women { podiums[1] = "NED KOR USA" }
        let metres = [Category.men: 5000, .women: 3000, .mixed: 2000][category] ?? 0
        return zip(stops, podiums).enumerated().compactMap { index, pair in
            outcome(
                stop: pair.0, slug: "\(category)-relay-\(metres)", day: index + 1, podium: pair.1)
        }
    }

    static func outcome(stop: String, slug: String, day: Int, podium: String) -> EventOutcome? {
        guard let id = EventID("2023-24/\(stop)/\(slug)"),
            let date = CalendarDate(year: 2024, month: 1, day: day)
        else { return nil }
        let places = podium.split(separator: " ").enumerated().flatMap { index, teams in
            teams.split(separator: "+").compactMap { text in
                Competitor(text).map { Place(rank: index + 1, competitor: $0) }
            }
        }
        return EventOutcome(
            event: Event(id: id, date: date, number: day),
            placings: Placings(event: id, places: places, extent: .podium))
    }
}
