import Phrases
public import Rulebook

extension Table {
    /// What changed from one rulebook to another, clause by clause; a clause of several sentences
    /// has a row for each.
    public static func comparison(from before: Rules, to after: Rules) -> Table {
        let changes = RulesComparison(from: before, to: after).changes
        return Table(
            title: "From rulebook \(before.id) to \(after.id)",
            columns: [
                .init("clause", "Clause"), .init("before", "\(before.id)"),
                .init("after", "\(after.id)"),
            ],
            rows: changes.flatMap { change in
                change.pairs.map { before, after in
                    [.text(change.name.phrase), .words(before), .words(after)]
                }
            },
            notes: changes.isEmpty ? ["Both say the same."] : [])
    }
}
