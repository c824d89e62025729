import Mustache
import Publishing

/// A table as the template shows it.
struct TableModel: MustacheParent {
    var caption: String
    let columns: [Column]
    var rows: [[CellModel]]
    let notes: [String]

    struct Column: MustacheParent {
        let title: String
        var detail: String?
        var path: String?
        var isNumeric = false

        func child(named name: String) -> Any? {
            switch name {
            case "title": title
            case "detail": detail ?? false
            case "path": path ?? false
            case "isNumeric": isNumeric
            default: nil
            }
        }
    }

    init(caption: String, columns: [Column], rows: [[CellModel]], notes: [String] = []) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.notes = notes
    }

    /// A table of `Publishing`, the same that the command line prints.
    /// - Parameters:
    ///   - headerColumn: the column that names a row.
    ///   - special: what to show instead, by the key of the column and the number of the row.
    init(
        _ table: Table, headerColumn: Int = 0,
        showing special: (_ key: String, _ row: Int) -> CellModel? = { _, _ in nil }
    ) {
        self.init(
            caption: table.title,
            columns: table.columns.map { Column(title: $0.title, isNumeric: $0.isNumeric) },
            rows: table.rows.enumerated().map { number, row in
                zip(row, table.columns).enumerated().map { index, entry in
                    let (cell, column) = entry
                    if let cell = special(column.key, number) { return cell }
                    if column.key == "verdict" {
                        return CellModel(kind: .verdict(VerdictModel(word: cell.text)))
                    }
                    return CellModel(
                        text: cell.text, isNumeric: column.isNumeric,
                        isHeader: index == headerColumn)
                }
            },
            notes: table.notes)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "caption": caption
        case "columns": columns
        case "rows": rows.map { ["cells": labelled($0)] }
        case "notes": notes
        default: nil
        }
    }

    private func labelled(_ row: [CellModel]) -> [CellModel] {
        zip(row, columns).map { cell, column in
            var cell = cell
            cell.label = column.title
            return cell
        }
    }
}
