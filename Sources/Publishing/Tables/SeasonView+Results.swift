public import RaceOffice
import RecordBook
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
                    .text("\(event.event.id.category)"), .text(event.event.id.title),
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

    private func unknownNote(_ events: [EventRecord]) -> [String] {
        let open = events.filter { placings(of: $0)?.unknownPodiumRanks.isEmpty != true }
        guard !open.isEmpty else { return [] }
        let whole = "Not all podium places"
        return [
            events.count == 1
                ? "\(whole) of this event are known."
                : "\(whole) are known in \(open.count) of these \(events.count) events."
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
                .text(name(place.competitor)),
                award?.exact.map(Cell.points) ?? .words(award?.description),
            ]
        }
    }

    /// The order of one event with points and where each place comes from.
    /// - Parameter filter: the nation whose places are shown.
    public func resultsTable(of id: EventID, _ filter: Filter = Filter()) -> Table? {
        guard let event = record[id] else { return nil }
        let placings = placings(of: event)
        var notes = event.placingStatements.map { statement in
            "Source: \(statement.source.document), \(statement.source.authority.title)"
                + (statement.source.line.map { ", line \($0)" } ?? "")
                + ", known since \(statement.knownSince)."
        }
        if let unknown = placings?.unknownPodiumRanks, !unknown.isEmpty {
            notes.insert(
                "Not known: rank \(unknown.map(String.init).joined(separator: ", ")).", at: 0)
        }
        if placings == nil { notes.insert("Nothing is known of the order of this event.", at: 0) }
        if let correction = placings?.correction {
            notes.append("Corrected: \(correction)")
        }
        return Table(
            title: "\(stop(of: id)?.place ?? id.competition.slug), \(event.event.date), "
                + "\(id.category), \(id.title)\(filter.nation.map { ", \($0)" } ?? "")"
                + daySuffix,
            columns: Self.placeColumns, rows: places(of: event, filter), notes: notes)
    }
}
