import ShortTrack

/// Reads a table whose first line names its columns, in any order.
enum TableRows {
    /// The rows under the header.
    ///
    /// A header that lacks a column, has one twice or has an unknown one is an error, as are a
    /// row of another length and a table without rows.
    static func read<Column: TableColumn>(
        _ text: SourceText, columns required: [Column], optional: [Column] = [],
        findings: inout Findings
    ) -> [TableRow<Column>] {
        let records = CSVReader.records(of: text, findings: &findings)
        // Behind a broken quote nothing is looked at: what is before it is not the table.
        guard let header = records.first, !findings.hasErrors else { return [] }
        let names = header.cells.map { $0.trimmed.lowercased() }
        let columns = names.compactMap(Column.init(rawValue:))
        guard columns.count == names.count, Set(columns).count == columns.count,
            required.allSatisfy(columns.contains),
            columns.allSatisfy({ required.contains($0) || optional.contains($0) })
        else {
            let wanted = [required, optional].filter { !$0.isEmpty }.map { columns in
                columns.map(\.rawValue).joined(separator: ",")
            }
            findings.report(
                .malformedRow, .error, line: header.line, subject: "the columns",
                found: names.joined(separator: ","),
                suggestion: wanted.joined(separator: ", if wanted also "))
            return []
        }
        if records.count == 1, !findings.hasErrors {
            findings.report(
                .emptyInput, .error, line: header.line, subject: "the file",
                found: "a header without rows", suggestion: "a row for each fact")
        }
        return records.dropFirst().compactMap { record in
            guard record.cells.count == columns.count else {
                findings.report(
                    .malformedRow, .error, line: record.line, subject: "the row",
                    found: "\(record.cells.count) cells", suggestion: "\(columns.count) cells")
                return nil
            }
            return TableRow(
                line: record.line,
                cells: Dictionary(
                    uniqueKeysWithValues: zip(columns, record.cells.map { $0.trimmed.withoutGuard })
                ))
        }
    }
}
