import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The lap times of the races of a round, crossing by crossing, with the place at each.
struct SplitsDocument: RoundDocument {
    let stop: StopView
    let record: EventRecord
    let progress: EventProgress
    let round: Round

    var name: String { "splits-\(record.event.id.slug)-\(round.rawValue)" }

    var title: String { "Splits" }

    var parts: [Paper.Part] {
        let charts = charts
        let width = charts.map(\.chart.lines.count).max() ?? 0
        let columns =
            [Table.Column("crossing", "Crossing")]
            + (0..<width).map {
                Table.Column("skater-\($0 + 1)", "\(($0 + 1).ordinal)", isNumeric: true)
            }
        return charts.map { sheet, chart in
            func row(_ title: String, _ cell: (LapChart.Line) -> String?) -> [Cell] {
                let cells = chart.lines.map { Cell.words(cell($0)) }
                return [.text(title)] + cells
                    + Array(repeating: Cell.empty, count: width - cells.count)
            }
            let helmets = row("No.") { line in
                sheet.outcome?[line.competitor].map { "\($0.helmet)" }
            }
            let crossings = (0..<(chart.lines.map(\.crossings.count).max() ?? 0)).map { index in
                row("\(index + 1)") { line in
                    guard line.crossings.indices.contains(index) else { return nil }
                    let crossing = line.crossings[index]
                    return "\(crossing.lap) (\(crossing.place))"
                }
            }
            return part("\(stop.title(of: sheet.race))", columns, [helmets] + crossings)
        }
    }

    /// Whether anybody's laps were taken in a round.
    var isTaken: Bool { !charts.isEmpty }

    private var charts: [(sheet: RaceSheet, chart: LapChart)] {
        progress.races(of: round).compactMap { sheet in
            sheet.result.flatMap { LapChart($0) }.map { (sheet, $0) }
        }
    }
}
