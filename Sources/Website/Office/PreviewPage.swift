import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// What saving would change, before it is saved.
struct PreviewPage {
    let document: Document

    /// - Parameters:
    ///   - place: the page it was asked for on, which is gone back to.
    ///   - path: where the form is sent to when it is accepted.
    init(
        _ preview: Preview, of place: any Workplace, form: Form, path: String
    ) {
        let season = place.season
        let kept = form.fields.filter { !["token", "confirmed"].contains($0.key) }
        document = Document(
            "office-preview", title: "Before saving, \(place.title)",
            crumbs: [Crumb("Race office", "/office"), Crumb("\(place.title)", place.path)],
            content: [
                "title": place.title,
                "summary": preview.summary,
                "notes": preview.notes.map { season.people.naming(in: $0) },
                "backPath": place.path, "action": path,
                // The draft of the form it was typed into, which is done with once this is saved.
                "draft": path.hasSuffix("/result") ? String(path.dropLast(7)) : path,
                "fields": kept.sorted { $0.key < $1.key }.map {
                    ["name": $0.key, "value": $0.value]
                },
                "reason": ["correction", "replaces-reason", "reason", "code"].map { form[$0] }
                    .first { !$0.isEmpty } ?? "",
                "tables": TableModel.changes(
                    preview, in: season, before: "Now", after: "Then"),
            ])
    }
}
