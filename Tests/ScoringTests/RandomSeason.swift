import Racing
import Rulebook
import Scoring
import ShortTrack
import Testing

/// A made-up season under the rules of a real one, the same for the same seed.
///
/// Events of which everything, the podium, a part of it or nothing is known, with places shared.
struct RandomSeason {
    let results: SeasonResults

    /// The folders of the archive with the rules, and the distances of a meeting.
    static let rulebooks: [(name: String, events: [String])] = [
        ("2003-04", ["men-500", "men-1000", "men-1500", "men-3000", "men-relay-5000"]),
        ("2011-12", ["men-500", "men-1000", "men-1500", "men-relay-5000"]),
        ("2013-14", ["men-500", "men-1000", "men-1500", "men-relay-5000"]),
        ("2023-24", ["men-500-1", "men-500-2", "men-1000", "men-1500", "mixed-relay-2000"]),
        ("2024-25", ["men-500", "men-1000", "men-1500", "men-relay-5000"]),
        ("club-meet", ["men-500", "men-1000", "men-1500"]),
    ]

    static let skaters = ["a", "b", "c"].flatMap { name in nations.map { "\($0):\(name)" } }
    static let nations = ["KOR", "CAN", "NED", "CHN"]

    init(_ name: String, _ events: [String], seed: UInt64, isWhole: Bool = false) throws {
        var lot = Lot(seed: seed)
        var outcomes: [EventOutcome] = []
        for stop in 1...Int.random(in: 1...4, using: &lot) {
            for slug in events {
                let id = try #require(EventID("\(name)/stop-\(stop)/\(slug)"))
                let date = try #require(CalendarDate(year: 2000, month: stop, day: 7))
                outcomes.append(
                    EventOutcome(
                        event: Event(id: id, date: date, number: outcomes.count + 1),
                        placings: try Self.placings(id, isWhole, &lot)))
            }
        }
        results = SeasonResults(rules: try Archived.rules(name), outcomes: outcomes)
    }

    private static func placings(
        _ event: EventID, _ isWhole: Bool, _ lot: inout Lot
    ) throws -> Placings? {
        let known = isWhole ? 0 : Int.random(in: 0...3, using: &lot)
        guard known < 3 else { return nil }
        var places: [Place] = []
        for name in (event.distance.isRelay ? nations : skaters).shuffled(using: &lot) {
            let isLevel = !places.isEmpty && Int.random(in: 0..<6, using: &lot) == 0
            let rank = isLevel ? places.last?.rank ?? 1 : places.count + 1
            places.append(Place(rank: rank, competitor: try ScoringTests.known(name)))
        }
        let depth = Int.random(in: 1...places.count, using: &lot)
        switch known {
        case 0: return Placings(event: event, places: places, extent: .all)
        case 1:
            return Placings(event: event, places: places.filter { $0.rank <= 3 }, extent: .podium)
        default:
            // Single places with gaps between.
            let some = places.shuffled(using: &lot).prefix(depth)
            return Placings(event: event, places: Array(some), extent: .some)
        }
    }
}
