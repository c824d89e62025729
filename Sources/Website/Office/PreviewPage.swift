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
        _ preview: Preview, of place: (title: String, path: String), race: RaceID? = nil,
        in season: SeasonView, form: Form, path: String
    ) {
        let kept = form.fields.filter { !["token", "confirmed"].contains($0.key) }
        document = Document(
            "office-preview", title: "Before saving, \(place.title)",
            crumbs: [("Race office", "/office"), place],
            content: [
                "title": place.title, "race": race?.title as Any? ?? false,
                "summary": preview.summary,
                "notes": preview.notes.map { season.people.naming(in: $0) },
                "backPath": place.path + (race.map { "/\($0.slug)" } ?? ""), "action": path,
                "fields": kept.sorted { $0.key < $1.key }.map {
                    ["name": $0.key, "value": $0.value]
                },
                "reason": ["correction", "replaces-reason", "reason"].map { form[$0] }
                    .first { !$0.isEmpty } ?? "",
                "tables": TableModel.changes(
                    preview, in: season, before: "Now", after: "Then"),
            ])
    }
}
