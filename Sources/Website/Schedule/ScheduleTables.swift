import Phrases
import Publishing
import RaceOffice
import RecordBook

/// The sessions of a stop as tables, the same as on the document.
struct ScheduleTables {
    let tables: [TableModel]

    init(_ stop: StopView) {
        tables = (StopDocuments(stop)["schedule"]?.paper.parts ?? []).map { part in
            var table = TableModel(part.table, headerColumn: 2)
            table.caption = part.title ?? table.caption
            return table
        }
    }
}
