import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The sessions of a stop as tables, the same as on the document.
struct ScheduleTables {
    let tables: [TableModel]

    init(_ stop: StopView) {
        let parts = StopDocuments(stop)["schedule"]?.paper.parts ?? []
        tables = parts.enumerated().map { session, part in
            let lines = stop.timetable.blocks.filter { $0.session == session }
                .map { LiveRound($0, at: stop) }
            var table = TableModel(part.table, headerColumn: 2) { key, row in
                guard key == "what", let round = lines[row]?.round else { return nil }
                return CellModel(
                    text: round.phrase, path: Address.event(round.event).path, isHeader: true)
            }
            table.caption = part.title ?? table.caption
            table.columns.append(.init(title: "State"))
            for (row, line) in lines.enumerated() {
                table.rows[row].append(CellModel(text: line?.state ?? ""))
            }
            return table
        }
    }
}
