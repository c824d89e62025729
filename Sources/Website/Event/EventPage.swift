import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// An event: its order with points, where that comes from, and its races where they were run here.
struct EventPage {
    let season: SeasonView
    let record: EventRecord
    let stop: Competition?

    init?(_ season: SeasonView, event: EventID) {
        guard let record = season.record[event] else { return nil }
        self.season = season
        self.record = record
        stop = season.record.competitions.first { $0.id == event.competition }
    }

    var id: EventID { record.event.id }

    func document(sequence: Int) -> Document {
        let place = stop?.title ?? id.competition.slug
        let races = record.racesInOrder.map { RaceModel($0, in: season).content }
        return Document(
            "event", title: "\(id.category.title) \(id.title), \(place), \(season.title)",
            crumbs: [(season.title, Address.season(season.record.id).path)],
            live: (season.record.id, sequence),
            content: [
                "title": "\(id.category.title), \(id.title)", "place": place,
                "code": stop?.nation.code ?? "", "nation": stop?.nation.name ?? "",
                "venue": stop?.venue ?? "",
                "date": record.event.date.year > 1000 ? record.event.date.spelledOut : "",
                "seasonTitle": season.title, "status": status as Any? ?? false,
                "table": classification as Any? ?? false,
                "tableNotes": tableNotes, "sources": sources, "hasSources": !sources.isEmpty,
                "races": races, "hasRaces": !races.isEmpty,
                "standingPath": Address.standing(
                    season.record.id, id.standing, after: id, asOf: nil
                ).path,
                "standingTitle": id.standing.title, "hasStanding": hasStanding,
                "neighbours": neighbours,
            ])
    }

    private var hasStanding: Bool { season.results?.standings.contains(id.standing) == true }

    /// "Official" once all races are; nothing for events that others ran.
    private var status: [String: Any]? {
        guard !record.races.isEmpty else { return nil }
        let races = record.racesInOrder
        let isOfficial = races.allSatisfy(\.isOfficial) && races.contains { $0.id.round == .finalA }
        return ["isOfficial": isOfficial]
    }

    /// The order of the event; the same table that the command line prints.
    private var classification: TableModel? {
        guard let table = season.resultsTable(of: id), !table.rows.isEmpty else { return nil }
        let places = season.placings(of: record)?.places ?? []
        var model = TableModel(table, headerColumn: 2)
        let rows = zip(model.rows, places).map { row, place in
            [
                row[0],
                CellModel(kind: .who([WhoModel(place.competitor, in: season)]), isHeader: true),
                row[3],
            ]
        }
        model = TableModel(
            caption: "\(id.category.title), \(id.title): order",
            columns: [
                .init(title: "Rank", isNumeric: true), .init(title: "Name"),
                .init(title: "Points", isNumeric: true),
            ], rows: rows)
        return model
    }

    private var tableNotes: [String] {
        let notes = season.resultsTable(of: id)?.notes ?? []
        return notes.filter { !$0.hasPrefix("Source: ") }
    }

    private var sources: [[String: Any]] {
        record.placingStatements.map { statement in
            [
                "document": statement.source.document,
                "detail": [
                    statement.source.authority.title,
                    statement.source.line.map { "line \($0)" },
                    "known since \(statement.knownSince.spelledOut)",
                    "entered by \(statement.actor)",
                ].compactMap { $0 }.joined(separator: ", "),
            ]
        }
    }

    /// The other events of the stop.
    private var neighbours: [[String: Any]] {
        season.record.events.map(\.event.id).filter { $0.competition == id.competition }
            .map { event in
                [
                    "path": Address.event(event).path,
                    "title": "\(event.category.title) \(event.title)", "isHere": event == id,
                ]
            }
    }
}
