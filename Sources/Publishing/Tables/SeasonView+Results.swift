public import Phrases
public import RaceOffice
public import RecordBook
import Rulebook
import Scoring
public import ShortTrack

extension SeasonView {
    /// The places of all events of a filter; each rank is the one in its event.
    public func resultsTable(_ filter: Filter) -> Table {
        let events = record.events.filter { takes($0.event.id, by: filter) }
        let rows = events.flatMap { event in
            places(of: event, filter).map { cells in
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
            ] + Self.placeColumns,
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

    private static let placeColumns: [Table.Column] = [
        .init("rank", "Rank", isNumeric: true), .init("nation", "Nation"), .init("name", "Name"),
        .init("points", "Points", isNumeric: true),
    ]

    private func places(of event: EventRecord, _ filter: Filter) -> [[Cell]] {
        let places = placings(of: event)?.places ?? []
        let sharers = Dictionary(places.map { ($0.rank, 1) }, uniquingKeysWith: +)
        return places.filter { filter.takes($0.competitor.nation) }.map { place in
            let award = rules?.points(
                forRank: place.rank, sharedBy: sharers[place.rank, default: 1], in: event.event.id)
            return [
                .number(place.rank), .text("\(place.competitor.nation)"),
                .text(naming(place.competitor)),
                award?.exact.map(Cell.points) ?? .words(award?.description),
            ]
        }
    }

    /// The order of one event with points and where each place comes from.
    /// - Parameter filter: the nation whose places are shown.
    public func resultsTable(of id: EventID, _ filter: Filter = Filter()) -> Table? {
        guard let event = record[id] else { return nil }
        var notes = openNotes(on: event)
        notes += event.placingStatements.map { statement -> Phrase in
            let line: Phrase = statement.source.line.map { ", line \($0)" } ?? ""
            return "Source: \(statement.source.document), \(statement.source.authority.phrase)"
                + line + ", known since \(statement.knownSince)."
        }
        if let correction = placings(of: event)?.correction {
            notes.append("Corrected: \(correction)")
        }
        return Table(
            title: "\(stop(of: id)?.place ?? id.competition.slug), \(event.event.date), "
                + "\(id.category), \(id.phrase)\(filter.nation.map { ", \($0)" } ?? "")"
                + "\(daySuffix)",
            columns: Self.placeColumns, rows: places(of: event, filter), notes: notes)
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
