import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// States stops, events and places, once the stops have their names.
    mutating func stateCalendar() {
        for stage in stops.keys.sorted() {
            guard let stop = stops[stage], let id = competition(stage) else { continue }
            let competition = Competition(
                id: id, stage: stage, place: stop.place.city, nation: stop.place.nation,
                venue: stop.place.venue)
            state(.competition(competition), .stop(stage), line: stop.line)
        }
        var met: [EventID: Int] = [:]
        for index in calendar.indices {
            let entry = calendar[index]
            guard let competition = competition(entry.stage) else { continue }
            let id = EventID(
                competition: competition, category: entry.category,
                distance: entry.discipline.distance, occurrence: entry.discipline.occurrence)
            if let line = met[id] {
                findings.report(
                    .repeatedStatement, .error, line: entry.line, subject: "\(id)",
                    found: "\(id.title) again", suggestion: "it stands in line \(line) already")
                continue
            }
            met[id] = entry.line
            state(
                .event(Event(id: id, date: entry.date, number: entry.number)), .event(index),
                line: entry.line)
            if let printed = entry.printedDistance {
                state(WordingClaim(printed, insteadOf: id), line: entry.line)
            }
            statePlacings(of: id, index)
        }
    }

    func competition(_ stage: Int) -> CompetitionID? {
        stops[stage].flatMap { CompetitionID(season: season, slug: $0.slug) }
    }

    private mutating func statePlacings(of event: EventID, _ index: Int) {
        let entry = calendar[index]
        let podium = Podium(entry.podium)
        var broken = podium.broken
        var places: [Place] = []
        for (rank, printed) in podium.places {
            guard
                let competitor = competitor(
                    printed, in: event.standing, of: (event, rank), line: entry.line)
            else {
                broken.append("\(printed.nation)")
                continue
            }
            if places.contains(where: { $0.competitor == competitor }) {
                findings.report(
                    .repeatedStatement, .error, line: entry.line, subject: "\(event)",
                    found: "\(printed.nation) \(printed.name) twice", suggestion: "one place")
                continue
            }
            places.append(Place(rank: rank, competitor: competitor))
        }
        for cell in broken {
            findings.report(
                .malformedRow, .error, line: entry.line, subject: "\(event)", found: "\"\(cell)\"",
                suggestion: Self.wanted(in: cell, of: event.standing.scope))
        }
        let times = entry.podium.flatMap { PrintedName.times(in: $0) }
        if !times.isEmpty {
            findings.report(
                .unexpectedLine, .note, line: entry.line, subject: "\(event)",
                found: times.joined(separator: ", "), suggestion: "nothing was taken from a time")
        }
        let some = Placings(event: event, places: places, extent: .some)
        let unknown = some.unknownPodiumRanks
        report(podium, of: event, entry)
        let lost = unknown.filter { !podium.unnamed.contains($0) }
        calendar[index].unnamed = unknown.count - lost.count
        if !lost.isEmpty {
            findings.report(
                .podiumIncomplete, .warning, line: entry.line, subject: "\(event)",
                found: "rank \(lost.map(String.init).joined(separator: " and ")) missing",
                suggestion: entry.podium.count < 3
                    ? "another source; the row lost its last cells, the places stay unknown"
                    : "another source, if somebody has the place; it stays unknown")
        }
        guard !places.isEmpty else { return }
        let placings = Placings(
            event: event, places: places, extent: unknown.isEmpty ? .podium : .some)
        state(.placings(placings), .event(index), line: entry.line)
    }

    private mutating func report(_ podium: Podium, of event: EventID, _ entry: CalendarEntry) {
        for (rank, count) in podium.ties {
            let skipped = (rank + 1..<rank + count).filter { $0 <= 3 }
            let isClean = !podium.places.contains { skipped.contains($0.rank) }
            let noun = ["", "firsts", "seconds", "thirds"][rank]
            let next =
                skipped.isEmpty
                ? "" : ", no rank \(skipped.map(String.init).joined(separator: " and "))"
            findings.report(
                .tieNotation, isClean ? .note : .warning, line: entry.line, subject: "\(event)",
                found: entry.podium.joined(separator: " | "),
                suggestion: isClean
                    ? "read as \(count) \(noun)\(next)"
                    : "after \(count) \(noun) there is\(next.dropFirst())")
        }
    }
}
