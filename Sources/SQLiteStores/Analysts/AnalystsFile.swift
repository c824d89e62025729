import FoundationEssentials
import GRDB
public import RecordBook

/// A database file for analysts: plain tables, and one that says what is in them.
///
/// The same tables always give the same bytes.
public struct AnalystsFile {
    /// A value of a row.
    public enum Value: Sendable {
        /// Nothing.
        case null
        /// Words.
        case text(String)
        /// A whole number.
        case integer(Int)
        /// A number with hundredths.
        case real(Double)
    }

    /// A column with what is in it.
    public struct Column: Sendable {
        let name: String
        let meaning: String
        let isNumeric: Bool

        /// Names a column, what it means and whether its values are numbers.
        public init(name: String, meaning: String, isNumeric: Bool) {
            self.name = name
            self.meaning = meaning
            self.isNumeric = isNumeric
        }
    }

    /// A table with what is in it.
    public struct Sheet: Sendable {
        let name: String
        let meaning: String
        let columns: [Column]
        let rows: [[Value]]

        /// Names a table, its columns and what they mean.
        public init(
            name: String, meaning: String, columns: [Column], rows: [[Value]]
        ) {
            self.name = name
            self.meaning = meaning
            self.columns = columns
            self.rows = rows
        }
    }

    /// Writes a new file.
    /// - Throws: `LedgerError.store` where there is a file already, or the disk takes none.
    public static func write(_ sheets: [Sheet], to path: String) throws(LedgerError) {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw .store("there is a file \(path) already. Name a new one.")
        }
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { database in
                // One file, without a journal left beside it.
                try database.execute(sql: "PRAGMA journal_mode = DELETE")
                try database.inTransaction {
                    try fill(database, with: sheets)
                    return .commit
                }
            }
            try queue.close()
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw LedgerError(StoreFault(error, path: path))
        }
    }

    private static func fill(_ database: Database, with sheets: [Sheet]) throws {
        try database.execute(
            sql: "CREATE TABLE about (sheet TEXT NOT NULL, column_name TEXT, meaning TEXT NOT NULL)"
        )
        for sheet in sheets {
            let columns = sheet.columns.map {
                "\"\($0.name)\" \($0.isNumeric ? "NUMERIC" : "TEXT")"
            }.joined(separator: ", ")
            try database.execute(sql: "CREATE TABLE \"\(sheet.name)\" (\(columns))")
            try database.execute(
                sql: "INSERT INTO about VALUES (?, NULL, ?)",
                arguments: [sheet.name, sheet.meaning])
            for column in sheet.columns {
                try database.execute(
                    sql: "INSERT INTO about VALUES (?, ?, ?)",
                    arguments: [sheet.name, column.name, column.meaning])
            }
            let marks = sheet.columns.map { _ in "?" }.joined(separator: ", ")
            let insert = try database.makeStatement(
                sql: "INSERT INTO \"\(sheet.name)\" VALUES (\(marks))")
            for row in sheet.rows {
                try insert.execute(arguments: StatementArguments(row.map(\.stored)))
            }
        }
    }
}

extension AnalystsFile.Value {
    fileprivate var stored: (any DatabaseValueConvertible)? {
        switch self {
        case .null: nil
        case .text(let text): text
        case .integer(let number): number
        case .real(let number): number
        }
    }
}
