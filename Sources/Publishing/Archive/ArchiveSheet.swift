import Phrases
import RecordBook
import ShortTrack

/// A file of rows in an archive, and the statements its rows make when they are read.
struct ArchiveSheet {
    private let columns: [String]
    private var rows: [[String?]] = []
    /// The numbers of the statements it holds.
    private(set) var statements: Set<Int> = []

    init(_ columns: String...) { self.columns = columns }

    /// The rows as comma-separated values; nothing where there is no row.
    var text: String? {
        guard !rows.isEmpty else { return nil }
        return CSVTable.write(
            Table(
                title: "", columns: columns.map { Table.Column($0, Phrase(verbatim: $0)) },
                rows: rows.map { $0.map { Cell.words($0) } }))
    }

    /// Adds a row.
    mutating func add(_ cells: [String?]) { rows.append(cells) }

    /// Knows that reading the rows makes a statement.
    mutating func note(_ statement: Statement) { statements.insert(statement.sequence) }
}

extension Source {
    /// The document without what says that it was inferred, which has a column of its own.
    var cited: String { isInferred ? String(document.dropFirst(Self.inferred.count)) : document }
}
