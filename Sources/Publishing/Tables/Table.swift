public import Phrases

/// A table ready to be written in any format.
public struct Table: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
        /// The name programs know it by.
        public let key: String
        /// The heading people read.
        public let title: Phrase
        /// Whether it holds numbers, to be set flush right.
        public let isNumeric: Bool

        /// Names a column.
        public init(_ key: String, _ title: Phrase, isNumeric: Bool = false) {
            self.key = key
            self.title = title
            self.isNumeric = isNumeric
        }
    }

    /// What the table shows.
    public let title: Phrase
    /// Its columns.
    public let columns: [Column]
    /// Its rows, each as long as there are columns.
    public let rows: [[Cell]]
    /// What a reader must know besides.
    public let notes: [Phrase]

    /// Sets up a table.
    public init(title: Phrase, columns: [Column], rows: [[Cell]], notes: [Phrase] = []) {
        precondition(
            rows.allSatisfy { $0.count == columns.count }, "Every row has a cell for each column.")
        self.title = title
        self.columns = columns
        self.rows = rows
        self.notes = notes
    }

    /// The table without one of its columns.
    public func without(_ key: String) -> Table {
        let kept = columns.indices.filter { columns[$0].key != key }
        return Table(
            title: title, columns: kept.map { columns[$0] },
            rows: rows.map { row in kept.map { row[$0] } }, notes: notes)
    }
}
