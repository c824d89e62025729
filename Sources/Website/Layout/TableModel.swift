import Mustache
import Phrases
import Publishing

/// A table as the template shows it.
struct TableModel: MustacheParent {
    var caption: Phrase
    var columns: [Column]
    var rows: [[CellModel]]
    var notes: [Phrase]
    /// The heading of the part of the page it begins.
    var heading: Phrase?
    /// Where it is folded: its identity on the page, and what is said beside its caption.
    var fold: (id: String, detail: Phrase?)?
    private var isStacked = false

    struct Column: MustacheParent {
        let title: Phrase
        /// What programs know it by, where it is of a table of `Publishing`.
        var name: String?
        /// What the style sheet knows it by, where it is set in a width of its own.
        var key: String?
        var detail: Phrase?
        var path: String?
        var isNumeric = false

        func child(named name: String) -> Any? {
            switch name {
            case "title": title
            case "key": key ?? false
            case "detail": detail ?? false
            case "path": path ?? false
            case "isNumeric": isNumeric
            default: nil
            }
        }
    }

    init(caption: Phrase, columns: [Column], rows: [[CellModel]], notes: [Phrase] = []) {
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
            columns: table.columns.map {
                Column(title: $0.title, name: $0.key, isNumeric: $0.isNumeric)
            },
            rows: table.rows.enumerated().map { number, row in
                zip(row, table.columns).enumerated().map { index, entry in
                    let (cell, column) = entry
                    if let cell = special(column.key, number) { return cell }
                    if column.key == "verdict" {
                        return CellModel(kind: .verdict(VerdictModel(word: cell.text)))
                    }
                    return CellModel(
                        text: cell.phrase, isNumeric: column.isNumeric,
                        isHeader: index == headerColumn)
                }
            },
            notes: table.notes)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "caption": caption
        case "columns": columns
        case "rows": labelled.map { ["cells": $0] }
        case "notes": notes
        case "heading": heading ?? false
        case "fold": fold.map { ["id": $0.id, "detail": $0.detail as Any? ?? false] } ?? false
        case "isWordy": isStacked || styles.contains(.words)
        default: nil
        }
    }

    private var labelled: [[CellModel]] {
        let styles = styles
        return rows.map { row in
            row.indices.map { index in
                var cell = row[index]
                cell.label = columns[index].title
                cell.style = styles[index]
                return cell
            }
        }
    }

    /// The table without the column of a key.
    func without(_ key: String) -> TableModel {
        arranged(columns.compactMap(\.name).filter { $0 != key })
    }

    /// The table without the columns that are empty in every row.
    var withoutEmptyColumns: TableModel {
        let kept = columns.indices.filter { index in
            rows.isEmpty || !rows.allSatisfy { $0[index].isEmpty }
        }
        var table = self
        table.columns = kept.map { columns[$0] }
        table.rows = rows.map { row in kept.map { row[$0] } }
        return table
    }

    /// The table with its columns in another order, by their keys; those not named are left out.
    func arranged(_ keys: [String]) -> TableModel {
        let order = keys.compactMap { key in columns.firstIndex { $0.name == key } }
        var table = TableModel(
            caption: caption, columns: order.map { columns[$0] },
            rows: rows.map { row in order.map { row[$0] } }, notes: notes)
        table.heading = heading
        table.fold = fold
        return table
    }

    /// The table alone, where its notes are said elsewhere.
    var withoutNotes: TableModel {
        var table = self
        table.notes = []
        return table
    }

    /// The table with its rows stacked on a narrow screen, each cell beside the title of its column.
    var stacked: TableModel {
        var table = self
        table.isStacked = true
        return table
    }

    /// The table folded behind its caption.
    func folded(_ id: String, detail: Phrase? = nil) -> TableModel {
        var table = self
        table.fold = (id, detail)
        return table
    }
}
