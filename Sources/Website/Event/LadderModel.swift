import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// The rounds of an event as everybody sees them: how many start, who goes on, and by whose line.
struct LadderModel {
    let progress: EventProgress
    let record: EventRecord

    /// The rounds, each in a row; nothing while nobody is entered.
    var table: TableModel? {
        guard let ladder = progress.ladder else { return nil }
        return TableModel(
            caption: "Rounds",
            columns: [
                .init(title: "Round"), .init(title: "Starters", isNumeric: true),
                .init(title: "Races", isNumeric: true), .init(title: "Who goes on"),
                .init(title: "Line"),
            ], rows: ladder.steps.map(row), notes: lots + directEntry(of: ladder) + unused)
    }

    private func row(_ step: Ladder.Step) -> [CellModel] {
        if progress.isSpared(step.round) {
            return [
                CellModel(text: step.round.phrase, isHeader: true),
                CellModel(text: "0", isNumeric: true), CellModel(text: "0", isNumeric: true),
                CellModel(text: "not skated: nobody reached it"), CellModel(text: ""),
            ]
        }
        let line = progress.line(from: step.round)
        let starters = progress.starters(in: step.round) ?? step.starters
        return [
            CellModel(text: step.round.phrase, isHeader: true),
            CellModel(text: "\(starters)", isNumeric: true),
            CellModel(text: "\(line?.races ?? 1)", isNumeric: true),
            CellModel(text: line?.qualification ?? ""),
            CellModel(text: line.map { origin(of: $0, starters: starters) } ?? ""),
        ]
    }

    /// Where a line comes from.
    func origin(of line: ProgressionLine, starters: Int) -> Phrase {
        switch LineOrigin(of: line, for: record, by: progress.rules) {
        case .picked(let reason): "picked: \(reason)"
        case .assumed(let season): "assumed from \(season)"
        case .chart: "of the chart"
        case .proposed: "proposed: the chart has no line for \(starters)"
        }
    }

    /// The lot of the first round, by which anybody can draw it again.
    private var lots: [Phrase] {
        guard let first = progress.drawnRounds.first, let lot = progress.lot else { return [] }
        return ["\(first.phrase): drawn by lot \(lot)."]
    }

    private func directEntry(of ladder: Ladder) -> [Phrase] {
        ladder.direct.map {
            ["The best \($0.best) of the ranking list begin in \($0.round.inWords)."]
        } ?? []
    }

    /// The picked lines that do not hold for the number that starts.
    private var unused: [Phrase] {
        record.unusedLines(in: progress).map {
            "Picked and not in use, for its number of starters: \($0.sentence)"
        }
    }
}
