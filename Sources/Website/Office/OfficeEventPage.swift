import HTTPTypes
import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The working page of one event: its line of work, the draw, its rounds and races.
struct OfficeEventPage {
    let page: EventPage
    let progress: EventProgress
    let role: Role
    let sequence: Int
    /// When it is looked at, for the time that protests have left.
    let now: Timestamp
    /// What was refused just now, with what had been entered.
    var refused: (problem: Problem, form: Form)?

    init?(_ season: SeasonView, event: EventID, role: Role, sequence: Int, now: Timestamp) {
        guard let page = EventPage(season, event: event), let progress = season.progress(of: event)
        else { return nil }
        self.page = page
        self.progress = progress
        self.role = role
        self.sequence = sequence
        self.now = now
    }

    var season: SeasonView { page.season }
    var title: String { "\(page.id.category.title), \(page.id.title)" }
    var path: String { "/office" + Address.event(page.id).path }

    func may(_ action: Action) -> Bool { action.roles.contains(role) }

    func require(_ action: Action) throws(Refusal) {
        guard may(action) else { throw .notAllowed(action, role: role) }
    }

    private var work: WorkLineModel { WorkLineModel(season: season, record: page.record) }

    var document: Document {
        var document = Document(
            "office-event", title: "\(title), race office",
            crumbs: [Crumb("Race office", "/office")], live: (season.record.id, sequence),
            content: [
                "title": title, "zone": season.zone(of: page.id.competition) as Any? ?? false,
                "place": page.stop?.title ?? "",
                "date": page.record.event.date.spelledOut, "next": work.next.words,
                "nextPath": work.next.path as Any? ?? false,
                "publicPath": Address.event(page.id).path, "officePath": path,
                "alert": alert as Any? ?? false, "entries": page.entries as Any? ?? false,
                "mayDraw": may(.draw) && progress.drawnRounds.isEmpty && !progress.entries.isEmpty,
                "ladder": ladder.table as Any? ?? false, "lineForms": lineForms,
                "withdrawableLines": withdrawableLines,
                "exchange": exchange as Any? ?? false,
                "seen": "\(sequence)", "roundsDrawn": rounds,
                "work": work.steps,
                "isChanging": isChanging, "isDecided": progress.next == .nothing,
                "classification": page.classification as Any? ?? false,
                "desk": desk, "stopPath": "/office/\(page.id.competition)",
                "findings": progress.findings.map { season.people.naming(in: $0.words) },
                "isTouched": isTouched, "lot": isTouched ? refused?.form["lot"] ?? "" : "",
            ])
        document.path = path
        return document
    }

    /// Whether the lot was refused just now; it must not be swapped away.
    private var isTouched: Bool { refused?.form.fields["lot"] != nil }

    /// Whether another line was refused just now.
    private var isChanging: Bool { refused?.form.fields["line"] != nil }

    private var alert: [String: Any]? {
        refused.map { ["title": $0.problem.title, "words": $0.problem.words] }
    }
}
