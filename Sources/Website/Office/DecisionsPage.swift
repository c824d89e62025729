import Phrases
import Publishing
import ShortTrack

/// The decision record of a stop, to be read and printed.
struct DecisionsPage {
    let document: Document

    init(_ table: Table, of competition: CompetitionID) {
        let path = "/office/\(competition)/decisions"
        document = .records(
            title: table.title, lead: nil, crumbs: [Crumb("Race office", "/office")],
            facts: [FactModel(name: "As a file", values: [("CSV", path + "?format=csv")])],
            tables: [TableModel(table, headerColumn: 5)],
            nothing: "No ruling has been made and no protest taken down.")
    }
}
