import Publishing

/// A document as its template lays it out.
struct PaperModel {
    let paper: Paper
    /// Its number in a whole protocol; nothing where it stands alone.
    var number: Int?

    var content: [String: Any] {
        let isLong = paper.parts.count > 1
        return [
            "name": paper.name, "series": paper.series, "place": paper.place, "days": paper.days,
            "title": paper.title, "subject": paper.subject as Any? ?? false,
            "status": paper.status as Any? ?? false, "number": number.map { "\($0)" } ?? false,
            "isSection": number != nil, "foot": paper.foot, "hasFoot": !paper.foot.isEmpty,
            "parts": paper.parts.map { part in
                [
                    "heading": part.title as Any? ?? false, "isShort": isLong,
                    "table": part.table.rows.isEmpty ? false : TableModel(paper: part.table) as Any,
                ]
            },
        ]
    }
}

extension TableModel {
    /// The table of a document, without what stands at its foot, the names leading each row.
    fileprivate init(paper table: Table) {
        self.init(
            table, headerColumn: table.columns.firstIndex { $0.key == "name" } ?? 0)
        for (index, column) in table.columns.enumerated() { columns[index].key = column.key }
        notes = []
    }
}
