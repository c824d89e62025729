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

    /// The events in the order of the file.
    var events: [PrintedEvent] {
        order.map { numbered in
            let event = isOnly(numbered) ? numbered.asOnly : numbered
            return PrintedEvent(
                id: event,
                races: (races[numbered] ?? []).map { race in
                    PrintedRace(
                        race: RaceID(
                            event: event, round: race.first.round, number: race.first.number),
                        roundNumber: race.first.roundNumber, rule: race.first.rule,
                        rows: race.rows)
                }, isWhole: !broken.contains(numbered))
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
