public import ShortTrack

/// What the ledger says of one event: its place in the calendar, its order, its races.
public struct EventRecord: Sendable {
    /// The event.
    ///
    /// One that no calendar lists has the first day of time and number 0.
    public internal(set) var event: Event
    /// The order that stands, when a source gave one directly.
    public private(set) var placings: Placings?
    /// The statements the order was put together from, the strongest first.
    public private(set) var placingStatements: [Statement] = []
    /// Who is entered.
    public internal(set) var entries: [Entry] = []
    /// The races, for an event run here.
    public internal(set) var races: [RaceID: RaceRecord] = [:]

    var statedPlacings: [(Placings, Statement)] = []

    init(id: EventID) {
        guard let unknown = CalendarDate(year: 1000, month: 1, day: 1) else {
            preconditionFailure("The first of January exists.")
        }
        event = Event(id: id, date: unknown, number: 0)
    }

    /// The races in the order they are skated.
    public var racesInOrder: [RaceRecord] { races.keys.sorted().compactMap { races[$0] } }

    /// Settles which order stands: the strongest source whole, weaker ones for what it leaves open.
    ///
    /// Montréal, 29 October 2023, women's relay: the page says KOR, NED, USA; the correction of
    /// 2 November says NED, KOR, USA and stands.
    mutating func settlePlacings() -> [Finding] {
        let ordered = statedPlacings.sorted {
            ($0.1.source.authority, $0.1.sequence) > ($1.1.source.authority, $1.1.sequence)
        }
        placingStatements = ordered.map(\.1)
        guard let (strongest, first) = ordered.first else {
            placings = nil
            return []
        }
        var standing = strongest
        var findings: [Finding] = []
        for (weaker, statement) in ordered.dropFirst() {
            var places = standing.places
            for rank in Set(weaker.places.map(\.rank)).sorted() {
                let here = Set(standing.places.filter { $0.rank == rank }.map(\.competitor))
                let there = Set(weaker.places.filter { $0.rank == rank }.map(\.competitor))
                if here.isEmpty, standing.extent != .all, !standing.isSkipped(rank) {
                    let placed = Set(standing.places.map(\.competitor))
                    places += there.subtracting(placed).map { Place(rank: rank, competitor: $0) }
                } else if here != there {
                    let isCorrection = strongest.correction != nil
                    findings.append(
                        Finding(
                            isCorrection ? .corrected : .sourcesDisagree,
                            isCorrection ? .note : .warning,
                            file: statement.source.document, line: statement.source.line,
                            subject: "\(event.id), rank \(rank)",
                            found: there.map(\.description).sorted().joined(separator: ", "),
                            suggestion: (here.isEmpty
                                ? "nobody"
                                : here.map(\.description).sorted().joined(separator: ", "))
                                + ", by \(first.source.document)"))
                }
            }
            let podium = (1...3).allSatisfy { rank in places.contains { $0.rank == rank } }
            let extent: Placings.Extent =
                standing.extent == .all ? .all : podium ? .podium : standing.extent
            standing = Placings(
                event: standing.event, places: places, extent: extent,
                correction: standing.correction)
        }
        placings = standing
        return findings
    }
}
