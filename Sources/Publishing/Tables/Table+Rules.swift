import Phrases
public import Rulebook

extension Table {
    /// A rulebook in sentences, with how sure each is.
    public static func rules(_ rules: Rules) -> Table {
        Table(
            title: "Rulebook \(rules.id): \(rules.title)",
            columns: [
                .init("clause", "Clause"), .init("rule", "Rule"), .init("evidence", "Evidence"),
                .init("source", "Source"),
            ],
            rows: rules.clauses.map { clause in
                [
                    .text(clause.name.phrase), .text(clause.sentence),
                    .words(clause.evidence?.grade.phrase), .words(clause.evidence?.source),
                ]
            },
            notes: [
                "stated: a source says so. forced: published numbers leave nothing else. "
                    + "inferred: published numbers fit. assumed: taken over from another season."
            ])
    }
}
