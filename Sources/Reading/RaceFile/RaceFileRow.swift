/// One row of a race file, as cells by column.
struct RaceFileRow {
    let line: Int
    let cells: [String]
    let columns: [Int]

    subscript(column: RaceFileColumn) -> String { cells[columns[column.rawValue]] }

    /// The name as printed.
    var name: String { self[.name].trimmed.withoutGuard }

    /// Whether both rows name the same event in the same words.
    func isOfSameEvent(as other: RaceFileRow) -> Bool {
        RaceFileColumn.ofEvent.allSatisfy { self[$0] == other[$0] }
    }
}
