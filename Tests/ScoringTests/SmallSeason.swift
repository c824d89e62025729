import Rulebook
import Scoring
import ShortTrack
import Testing

/// A season of one or more distances, small enough to check by hand.
struct SmallSeason {
    /// Pays 150-125-110-95-(80 or 90)-69 for second races; nothing below either table.
    static let secondRace: [PointsCell] = [
        .known(Points(150)), .known(Points(125)), .known(Points(110)), .known(Points(95)),
        .oneOf([Points(80), Points(90)]), .known(Points(69)),
    ]

    static func rules(
        paying cells: [PointsCell], secondRace: [PointsCell] = secondRace, best: BestOf,
        tie: EventTie = .fullPoints, overall: OverallRule = .none
    ) -> Rules {
        let base = Season202324.rules
        return Rules(
            id: "small", title: "Small",
            pointsTables: [
                PointsTable(name: "normal", places: cells, below: .nothing),
                PointsTable(name: "second", places: secondRace, below: .nothing),
            ],
            tableUse: TableUse(individual: "normal", secondRace: "second", relay: "normal"),
            counting: CountingRules(distance: best, relay: best), eventTie: tie,
            standingTie: .sharedRank, penaltyInFinalA: base.penaltyInFinalA,
            yellowCard: base.yellowCard, overall: overall, advancedSkater: base.advancedSkater,
            progression: [], evidence: [:])
    }

    /// An event of a day; without places nothing is known of it.
    static func event(
        _ slug: String, day: Int, places: [(Int, String)] = [],
        extent: Placings.Extent = .some
    ) throws -> EventOutcome {
        let id = try #require(EventID("2023-24/stop-\(day)/\(slug)"))
        let date = try #require(CalendarDate(year: 2024, month: 1, day: day))
        let places = try places.map {
            Place(rank: $0.0, competitor: try #require(Competitor($0.1)))
        }
        return EventOutcome(
            event: Event(id: id, date: date, number: day),
            placings: places.isEmpty
                ? nil : Placings(event: id, places: places, extent: extent))
    }
}
