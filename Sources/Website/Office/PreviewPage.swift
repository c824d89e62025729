import RaceOffice
import RecordBook
import ShortTrack

/// What saving would change, before it is saved.
struct PreviewPage {
    let document: Document

    /// - Parameters:
    ///   - title: what it is about.
    ///   - page: the page it began on, to which everything left as it is leads back.
    ///   - path: where the form is sent again.
    init(
        _ title: String, of page: String, in season: SeasonView, race: RaceID?, preview: Preview,
        form: Form, path: String
    ) {
        let tables = preview.changes.map(\.table).reduce(into: [String]()) { found, table in
            if !found.contains(table) { found.append(table) }
        }
        let kept = form.fields.filter { !["token", "confirmed"].contains($0.key) }
        document = Document(
            "office-preview", title: "Before saving, \(title)",
            crumbs: [("Race office", "/office"), (title, page)],
            content: [
                "title": title, "race": race?.title as Any? ?? false,
                "summary": preview.summary,
                "notes": preview.notes.map { season.people.naming(in: $0) },
                "backPath": page + (race.map { "#\($0.slug)" } ?? ""), "action": path,
                "fields": kept.sorted { $0.key < $1.key }.map {
                    ["name": $0.key, "value": $0.value]
                },
                "reason": form["correction"].isEmpty ? form["reason"] : form["correction"],
                "tables": tables.map { table in
                    TableModel(
                        caption: table,
                        columns: ["Name", "Now", "Then"].map { .init(title: $0) },
                        rows: preview.changes.filter { $0.table == table }.map { change in
                            [
                                CellModel(
                                    kind: .who([WhoModel(change.competitor, in: season)]),
                                    isHeader: true),
                                CellModel(text: change.before.isEmpty ? "–" : change.before),
                                CellModel(text: change.after.isEmpty ? "–" : change.after),
                            ]
                        })
                },
            ])
    }
}
