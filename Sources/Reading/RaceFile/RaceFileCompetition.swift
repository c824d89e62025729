import ShortTrack

/// The rows of one competition, as they come in.
struct RaceFileCompetition {
    let id: CompetitionID

    private struct Key: Hashable {
        let round: Round
        let number: Int
    }

    private struct Race {
        let first: RaceFileStart
        var rows: [PrintedRace.Row]
        /// The number of the round that each row has.
        var numbers: [Int?]
    }

    private var order: [EventID] = []
    /// Events with something that was not understood.
    private var broken: Set<EventID> = []
    private var latest: EventID?
    private var races: [EventID: [Race]] = [:]
    private var places: [EventID: [Key: Int]] = [:]

    init(id: CompetitionID) { self.id = id }

    /// Takes a row in.
    /// - Parameter isAfterGap: whether the row before it was left out, and may have been one of its
    ///   event.
    /// - Returns: the rule its race was printed with first.
    mutating func take(_ start: RaceFileStart, isAfterGap: Bool) -> String {
        if isAfterGap || !start.isWhole { broken.insert(start.event) }
        latest = start.event
        let key = Key(round: start.round, number: start.number)
        if let place = places[start.event]?[key] {
            races[start.event]?[place].rows.append(start.row)
            races[start.event]?[place].numbers.append(start.roundNumber)
            return races[start.event]?[place].first.rule ?? start.rule
        }
        if places[start.event] == nil { order.append(start.event) }
        places[start.event, default: [:]][key] = races[start.event]?.count ?? 0
        races[start.event, default: []].append(
            Race(first: start, rows: [start.row], numbers: [start.roundNumber]))
        return start.rule
    }

    /// Knows of a row that was left out, and may have been one of the event before it.
    mutating func noteGap() {
        if let latest { broken.insert(latest) }
    }

    /// The events in the order of the file; a round has the number most of its rows have.
    func events(_ findings: inout Findings) -> [PrintedEvent] {
        order.map { numbered in
            let races = races[numbered] ?? []
            let numbers = Dictionary(grouping: races, by: \.first.round).mapValues {
                Self.mostFrequent($0.flatMap(\.numbers))
            }
            for race in races { reportNumbers(of: race, numbers, &findings) }
            let event = isOnly(numbered) ? numbered.asOnly : numbered
            return PrintedEvent(
                id: event,
                races: races.map { race in
                    PrintedRace(
                        race: RaceID(
                            event: event, round: race.first.round, number: race.first.number),
                        roundNumber: numbers[race.first.round] ?? nil, rule: race.first.rule,
                        rows: race.rows)
                }, isWhole: !broken.contains(numbered))
        }
    }

    /// The number most rows have; of several the lowest.
    private static func mostFrequent(_ numbers: [Int?]) -> Int? {
        Dictionary(grouping: numbers.compactMap(\.self)) { $0 }
            .max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    private func reportNumbers(
        of race: Race, _ right: [Round: Int?], _ findings: inout Findings
    ) {
        guard let right = right[race.first.round] ?? nil else { return }
        for (row, number) in zip(race.rows, race.numbers) {
            guard let number, number != right else { continue }
            findings.report(
                .malformedRow, .error, line: row.line,
                subject: "column \(RaceFileColumn.roundNumber.title)", found: "\"\(number)\"",
                suggestion: "\(right), as the other rows of the \(race.first.round.title) have it")
        }
    }

    /// Whether the event is numbered 1 and the distance was skated once: then it has no number.
    private func isOnly(_ event: EventID) -> Bool {
        event.occurrence == .numbered(1) && !order.contains(event.with(.numbered(2)))
    }
}

extension EventID {
    fileprivate var asOnly: EventID { with(.only) }

    fileprivate func with(_ occurrence: Occurrence) -> EventID {
        EventID(
            competition: competition, category: category, distance: distance,
            occurrence: occurrence)
    }
}
