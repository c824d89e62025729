import RaceOffice
import RecordBook
import ShortTrack

/// What saving would change, before it is saved.
struct PreviewPage {
    let document: Document

    init(_ page: OfficeEventPage, act: Act, preview: Preview, form: Form, path: String) {
        let kept = form.fields.filter { !["token", "confirmed"].contains($0.key) }
        document = Document(
            "office-preview", title: "Before saving, \(page.title)",
            crumbs: [("Race office", "/office"), (page.title, page.path)],
            content: [
                "title": page.title, "race": act.race?.title as Any? ?? false,
                "summary": preview.summary,
                "notes": preview.notes.map { page.season.people.naming(in: $0) },
                "backPath": page.path + (act.race.map { "#\($0.slug)" } ?? ""), "action": path,
                "fields": kept.sorted { $0.key < $1.key }.map {
                    ["name": $0.key, "value": $0.value]
                },
                "reason": ["correction", "replaces-reason", "reason"].map { form[$0] }
                    .first { !$0.isEmpty } ?? "",
                "tables": TableModel.changes(
                    preview, in: page.season, before: "Now", after: "Then"),
            ])
    }
}
