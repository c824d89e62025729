import Phrases
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// The rulebook of a season in sentences, with how sure each is and why.
struct RulesPage {
    private let season: SeasonView
    private let rules: Rules

    init(_ season: SeasonView) throws(Problem) {
        guard let rules = season.rules else {
            throw .unknown("rulebook of \(season.title)")
        }
        self.season = season
        self.rules = rules
    }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        let rows = rules.clauses.map { clause in
            [
                CellModel(text: clause.name.phrase, isHeader: true),
                CellModel(text: clause.sentence),
                CellModel(text: clause.evidence?.grade.phrase ?? ""),
                CellModel(text: "\(clause.evidence?.source ?? "")"),
            ]
        }
        return .records(
            title: "Rules, \(season.title)", heading: "Rules of the season",
            lead: "The sentences are made from the rulebook's own values, the same that every "
                + "table is counted by.",
            crumbs: [Crumb("\(season.title)", Address.season(id).path)], live: (id, sequence),
            tables: [
                TableModel(
                    caption: "\(rules.title)",
                    columns: ["Clause", "Rule", "How sure", "From"].map { .init(title: $0) },
                    rows: rows)
            ],
            nothing: "The rulebook says nothing.")
    }
}
