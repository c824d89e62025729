public import Phrases
public import RaceOffice
import Racing
public import RecordBook
import Rulebook
import Scoring
public import ShortTrack

extension SeasonView {
    /// The places of all events of a filter; each rank is the one in its event.
    /// - Parameter isForProgram: gives points that are not known exactly as numbers, in two columns,
    ///   and tells a skater from another.
    public func resultsTable(_ filter: Filter, isForProgram: Bool = false) -> Table {
        let events = record.events.filter { takes($0.event.id, by: filter) }
        let rows = events.flatMap { event in
            places(of: event, filter, isForProgram: isForProgram).map { cells in
                [
                    stop(of: event.event.id).map { .number($0.stage) } ?? .empty,
                    .text(event.event.id.competition.slug), .text("\(event.event.date)"),
                    .text("\(event.event.id.category)"), .text(event.event.id.phrase),
                ] + cells
            }
        }
        return Table(
            title: "\(title): results\(filter.suffix())\(daySuffix)",
            columns: [
                .init("stage", "Stage", isNumeric: true), .init("competition", "Stop"),
                .init("date", "Date"), .init("category", "Category"), .init("event", "Event"),
            ] + placeColumns(isForProgram: isForProgram),
            rows: rows, notes: calendarNote + unknownNote(events))
    }

    private func unknownNote(_ events: [EventRecord]) -> [Phrase] {
        let open = events.filter { placings(of: $0)?.unknownPodiumRanks.isEmpty != true }
        guard !open.isEmpty else { return [] }
        return [
            events.count == 1
                ? "Not all podium places of this event are known."
                : "Not all podium places are known in \(open.count) of these \(events.count) "
                    + "events."
        ]
    }

    private func placeColumns(isForProgram: Bool) -> [Table.Column] {
        let bounds: [Table.Column] = [
            .init("least", "At least", isNumeric: true), .init("most", "At most", isNumeric: true),
        ]
        return [
            .init("rank", "Rank", isNumeric: true), .init("nation", "Nation"),
            .init("name", "Name"),
        ] + (isForProgram ? [.init("person", "Skater")] : []) + [
            .init("points", "Points", isNumeric: true)
        ] + (isForProgram ? bounds : [])
    }

    private func places(of event: EventRecord, _ filter: Filter, isForProgram: Bool) -> [[Cell]] {
        places(of: event).filter { filter.takes($0.competitor.nation) }
            .map { cells(of: $0, isForProgram: isForProgram) }
    }

    private func cells(of line: OrderLine, isForProgram: Bool) -> [Cell] {
        let competitor = line.competitor
        let who: [Cell] = [
            .number(orEmpty: line.rank), .text(competitor.nation.code), .text(naming(competitor)),
        ]
        let award = line.award
        guard isForProgram else {
            return who + [award?.exact.map(Cell.points) ?? .words(award?.description)]
        }
        let points = [award?.exact, award?.lowest, award?.highest]
        return who + [.words(competitor.person?.description)]
            + points.map { $0.map(Cell.points) ?? .empty }
    }

    /// The order of one event with points and where each place comes from.
    /// - Parameter filter: the nation whose places are shown.
    public func resultsTable(of id: EventID, _ filter: Filter = Filter()) -> Table? {
        record[id].map { event in
            table(
                of: event, filter, columns: placeColumns(isForProgram: false),
                rows: places(of: event, filter, isForProgram: false))
        }
    }

    /// The same for a program: points that are not known exactly as two numbers, the reason for
    /// each rank where the races are known, and the order so far of an event being run.
    public func orderTable(of id: EventID, _ filter: Filter = Filter()) -> Table? {
        guard let event = record[id] else { return nil }
        let lines = order(of: event).filter { filter.takes($0.competitor.nation) }
        let isOpen = placings(of: event) == nil && !lines.isEmpty
        return table(
            of: event, filter,
            columns: placeColumns(isForProgram: true) + [.init("reason", "Why")],
            rows: lines.map {
                cells(of: $0, isForProgram: true) + [.words($0.reason?.description)]
            },
            notes: isOpen ? ["Unofficial; points follow when all races are official."] : [])
    }

    private func table(
        of event: EventRecord, _ filter: Filter, columns: [Table.Column], rows: [[Cell]],
        notes open: [Phrase] = []
    ) -> Table {
        let id = event.event.id
        var notes = open.isEmpty ? openNotes(on: event) : open
        notes += event.placingStatements.map { statement -> Phrase in
            let line: Phrase = statement.source.line.map { ", line \($0)" } ?? ""
            return "Source: \(statement.source.document), \(statement.source.phrase)"
                + line + ", known since \(statement.knownSince)."
        }
        if let correction = placings(of: event)?.correction {
            notes.append("Corrected: \(correction)")
        }
        return Table(
            title: "\(stop(of: id)?.place ?? id.competition.slug), \(event.event.date), "
                + "\(id.category), \(id.phrase)\(filter.nation.map { ", \($0)" } ?? "")"
                + "\(daySuffix)",
            columns: columns, rows: rows, notes: notes)
    }

    /// What is not known of the order of an event.
    private func openNotes(on event: EventRecord) -> [Phrase] {
        guard let placings = placings(of: event) else {
            return ["Nothing is known of the order of this event."]
        }
        let unknown = placings.unknownPodiumRanks
        return unknown.isEmpty
            ? [] : ["Not known: rank \(unknown.map(String.init).joined(separator: ", "))."]
    }

    /// What must be said of the order of an event beside its sources.
    public func notes(onOrderOf event: EventRecord) -> [Phrase] {
        openNotes(on: event)
            + (placings(of: event)?.correction.map { ["Corrected: \($0)"] } ?? [])
    }
}
