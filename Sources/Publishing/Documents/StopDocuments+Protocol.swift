import Phrases
import RaceOffice

extension StopDocuments {
    /// The whole protocol as one table: every row with its document, under the columns of all.
    public var protocolTable: Table {
        let tables = protocolDocuments.map(\.paper.table)
        var columns: [Table.Column] = []
        for column in tables.flatMap(\.columns)
        where !columns.contains(where: { $0.key == column.key }) {
            columns.append(column)
        }
        return Table(
            title: "Protocol, \(stop.placeInWords)",
            columns: [.init("document", "Document")] + columns,
            rows: tables.flatMap { table in
                table.rows.map { row in
                    let cells = Dictionary(
                        zip(table.columns.map(\.key), row), uniquingKeysWith: { first, _ in first })
                    return [Cell.text(table.title)]
                        + columns.map { cells[$0.key] ?? .empty }
                }
            })
    }
}
