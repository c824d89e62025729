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
    }

    private var order: [EventID] = []
    /// Events with something that was not understood.
    private var broken: Set<EventID> = []
    private var latest: EventID?
    private var races: [EventID: [Race]] = [:]
    private var places: [EventID: [Key: Int]] = [:]
    /// The numbers printed of each round, with the lines they stand on.
    private var numbers: [EventID: [Round: [Int: [Int]]]] = [:]

    init(id: CompetitionID) { self.id = id }

    /// Takes a row in.
    /// - Parameter isAfterGap: whether the row before it was left out, and may have been one of its
    ///   event.
    /// - Returns: the rule its race was printed with first.
    mutating func take(_ start: RaceFileStart, isAfterGap: Bool) -> String {
        if isAfterGap || !start.isWhole { broken.insert(start.event) }
        latest = start.event
        if let number = start.roundNumber {
            numbers[start.event, default: [:]][start.round, default: [:]][number, default: []]
                .append(start.row.line)
        }
        let key = Key(round: start.round, number: start.number)
        if let place = places[start.event]?[key] {
            races[start.event]?[place].rows.append(start.row)
            return races[start.event]?[place].first.rule ?? start.rule
        }
        if places[start.event] == nil { order.append(start.event) }
        places[start.event, default: [:]][key] = races[start.event]?.count ?? 0
        races[start.event, default: []].append(Race(first: start, rows: [start.row]))
        return start.rule
    }

    /// Knows of a row that was left out, and may have been one of the event before it.
    mutating func noteGap() {
        if let latest { broken.insert(latest) }
    }

    /// The events in the order of the file; a round has the number most of its rows have.
    func events(_ findings: inout Findings) -> [PrintedEvent] {
        order.map { numbered in
            let numbers = (numbers[numbered] ?? [:]).mapValues { lines in
                lines.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
            }
            reportNumbers(of: numbered, besides: numbers, &findings)
            let event = isOnly(numbered) ? numbered.asOnly : numbered
            return PrintedEvent(
                id: event,
                races: (races[numbered] ?? []).map { race in
                    PrintedRace(
                        race: RaceID(
                            event: event, round: race.first.round, number: race.first.number),
                        roundNumber: numbers[race.first.round] ?? nil, rule: race.first.rule,
                        rows: race.rows)
                }, isWhole: !broken.contains(numbered))
        }
    }

    private func reportNumbers(
        of event: EventID, besides right: [Round: Int?], _ findings: inout Findings
    ) {
        for (round, lines) in (numbers[event] ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let right = right[round] ?? nil else { continue }
            for (number, lines) in lines.sorted(by: { $0.key < $1.key }) where number != right {
                for line in lines {
                    findings.report(
                        .malformedRow, .error, line: line,
                        subject: "column \(RaceFileColumn.roundNumber.title)",
                        found: "\"\(number)\"",
                        suggestion: "\(right), as the other rows of the \(round.title) have it")
                }
            }
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
