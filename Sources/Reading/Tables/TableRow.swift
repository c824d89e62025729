import ShortTrack

/// A row under a header: what stands in each column, without white space around it.
struct TableRow<Column: TableColumn> {
    let line: Int
    private let cells: [Column: String]

    init(line: Int, cells: [Column: String]) {
        self.line = line
        self.cells = cells
    }

    /// A cell; empty where the table lacks the column.
    subscript(column: Column) -> String { cells[column, default: ""] }

    /// Understands a cell, or reports what it should have been.
    func value<Value>(
        _ column: Column, _ code: FindingCode = .malformedRow, expected: String,
        findings: inout Findings, _ read: (String) -> Value?
    ) -> Value? {
        if let value = read(self[column]) { return value }
        findings.report(
            code, .error, line: line, subject: "column \(column.rawValue)",
            found: "\"\(self[column])\"", suggestion: expected)
        return nil
    }

    /// Several values in a cell, parted by semicolons.
    func list<Value>(
        _ column: Column, expected: String, findings: inout Findings, _ read: (String) -> Value?
    ) -> [Value]? {
        value(column, expected: expected, findings: &findings) { cell in
            let words = cell.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
            let values = words.compactMap(read)
            return values.count == words.count ? values : nil
        }
    }

    /// A cell that has to say something.
    func words(_ column: Column, expected: String, findings: inout Findings) -> String? {
        value(column, expected: expected, findings: &findings) { $0.isEmpty ? nil : $0 }
    }

    /// A nation that is known here, by its code.
    func nation(_ column: Column, findings: inout Findings) -> Nation? {
        value(column, .unknownNation, expected: "a code such as KOR", findings: &findings) {
            Nation($0).flatMap { $0.isKnown ? $0 : nil }
        }
    }

    /// A place or rank.
    func rank(_ column: Column, findings: inout Findings) -> Int? {
        value(column, .badNumber, expected: "a place from 1", findings: &findings) {
            Int($0).flatMap { (1...999).contains($0) ? $0 : nil }
        }
    }

    /// A season named by its years, and the day it is over.
    func season(
        _ column: Column, findings: inout Findings
    ) -> (id: SeasonID, lastDay: CalendarDate)? {
        value(
            column, .unknownSeason, expected: "two years such as 2023-24", findings: &findings
        ) { text in
            SeasonID(text).flatMap { id in id.lastDay.map { (id, $0) } }
        }
    }
}
