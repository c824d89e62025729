import Phrases
import Publishing
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// What changed from the rulebook of one season to that of another.
struct ComparisonPage {
    let document: Document

    /// - Throws: a `Problem` when one of the seasons has no rulebook.
    init(_ books: RecordBooks, from first: SeasonID, to second: SeasonID) throws(Problem) {
        let table = Table.comparison(
            from: try books.rules(of: first), to: try books.rules(of: second))
        document = .records(
            title: "Rules, \(first) and \(second)",
            lead: table.rows.isEmpty ? nil : "Only the clauses that do not say the same.",
            crumbs: [Crumb("Rules", Address.rulebooks.path)], tables: [TableModel(table)],
            nothing: "Both say the same.")
    }
}

extension RecordBooks {
    /// The rulebook of a season.
    func rules(of season: SeasonID) throws(Problem) -> Rules {
        guard let rules = rulebooks.first(where: { $0.record.id == season })?.rules else {
            throw .unknown(
                "rulebook of \(season)",
                suggestions: rulebooks.map {
                    Problem.Suggestion(
                        title: "Rules, \($0.title)", path: Address.rules($0.record.id).path)
                })
        }
        return rules
    }
}
