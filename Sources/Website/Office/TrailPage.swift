import Phrases
import RaceOffice
import ShortTrack

/// What was done to the accounts and tried at the door, the newest first.
struct TrailPage {
    static let limit = 1000

    let document: Document

    init(_ trail: [TrailEntry]) {
        var table = TableModel(
            caption: "Trail",
            columns: ["When", "What", "Account", "By", "From", "More"].map { .init(title: $0) },
            rows: trail.map { entry in
                [
                    CellModel(text: "\(entry.moment.date) \(entry.moment.clock) UTC"),
                    CellModel(text: entry.kind.title, isHeader: true),
                    CellModel(text: entry.account.isEmpty ? "–" : entry.account),
                    CellModel(text: entry.actor.isEmpty ? "–" : entry.actor),
                    CellModel(text: entry.sender), CellModel(text: entry.detail),
                ]
            })
        if trail.count == Self.limit {
            table.notes = ["The latest \(Self.limit) lines; the file of accounts has all."]
        }
        document = .records(
            title: "Trail", lead: "Who signed in, what was tried, what was changed.",
            crumbs: [Crumb("Race office", "/office"), Crumb("Accounts", AccountsPage.path)],
            tables: [table], nothing: "Nothing has happened yet.")
    }
}
