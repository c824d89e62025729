import Algorithms
public import Phrases
public import RaceOffice
public import RecordBook
public import ShortTrack

extension SeasonView {
    /// The calendar with podiums; with a nation, the events with it on the podium.
    public func calendarTable(_ filter: Filter = Filter()) -> Table {
        let events = events(filter)
        let rows = Category.allCases.flatMap { category in
            events.filter { $0.event.id.category == category }.map(calendarRow)
        }
        return Table(
            title: "\(title): calendar\(filter.suffix(nation: "on the podium"))\(daySuffix)",
            columns: [
                .init("stage", "Stage", isNumeric: true), .init("category", "Category"),
                .init("number", "No.", isNumeric: true), .init("date", "Date"),
                .init("competition", "Stop"), .init("event", "Event"), .init("first", "First"),
                .init("second", "Second"), .init("third", "Third"),
            ],
            rows: rows,
            notes: rows.isEmpty
                ? calendarNote
                : ["? is a podium place nobody is known to hold; – one that a tie leaves empty."]
                    + events.compactMap(printedDay).uniqued())
    }

    /// "Dordrecht: printed as 11 February 2011; it would be 11 February 2012, in the stated
    /// season": where the day of an event is not the printed one and no source says so.
    public func printedDay(of event: EventRecord) -> Phrase? {
        let printed = event.calendar.value.date
        guard let slip = record.daySlips[event.event.id], event.days.isEmpty else { return nil }
        return
            "\(place(of: event.event.id)): printed as \(printed.phrase); it would be \(slip.words)."
    }

    private func calendarRow(_ record: EventRecord) -> [Cell] {
        let event = record.event
        return [
            stop(of: event.id).map { .number($0.stage) } ?? .empty, .text("\(event.id.category)"),
            .number(event.number), .text("\(event.date)"), .text(event.id.competition.slug),
            .text(event.id.phrase),
        ] + (1...3).map { .words(holders(of: $0, in: record)) }
    }

    /// Who holds a podium place: names, "?" where unknown, "–" where a tie leaves it empty.
    public func holders(of rank: Int, in event: EventRecord) -> String {
        guard let placings = placings(of: event) else { return isHeld(event) ? "?" : "" }
        let holders = placings.places.filter { $0.rank == rank }.map(\.competitor)
        if holders.isEmpty {
            return placings.isSkipped(rank) ? "–" : placings.extent == .all ? "" : "?"
        }
        return holders.map(label).joined(separator: " / ")
    }

    /// "KOR Park Ji-won", or "KOR" for a team.
    public func label(_ competitor: Competitor) -> String {
        switch competitor {
        case .skater(_, let nation): "\(nation) \(name(competitor))"
        case .team(let nation): "\(nation)"
        }
    }
}
