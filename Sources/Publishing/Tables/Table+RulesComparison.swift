public import Rulebook

extension Table {
    /// What changed from one rulebook to another, clause by clause.
    public static func comparison(from before: Rules, to after: Rules) -> Table {
        let changes = RulesComparison(from: before, to: after).changes
        return Table(
            title: "From rulebook \(before.id) to \(after.id)",
            columns: [
                .init("clause", "Clause"), .init("before", before.id), .init("after", after.id),
            ],
            rows: changes.map { change in
                [
                    .text(change.name.rawValue), .words(change.before.joined(separator: " ")),
                    .words(change.after.joined(separator: " ")),
                ]
            },
            notes: changes.isEmpty ? ["Both say the same."] : [])
    }
}
