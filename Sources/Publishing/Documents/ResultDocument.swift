import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// How the races of a round came out, with the marks of those who go on and the rule behind them.
struct ResultDocument: RoundDocument {
    let stop: StopView
    let record: EventRecord
    let progress: EventProgress
    let round: Round

    var name: String { "result-\(record.event.id.slug)-\(round.rawValue)" }

    var title: String { "Result" }

    var status: String? {
        switch progress.state(of: round) {
        case .official, .closed: "Official"
        case .notDrawn, .drawn, .underWay, .waitingForReview: "Unofficial"
        }
    }

    var parts: [Paper.Part] {
        let leaders = stop.leaders(before: record.event.id)
        return sheets.map { sheet in
            let rows = (sheet.outcome?.rows ?? []).map { row(of: $0, in: sheet, leaders) }
            let state = sheet.isOfficial ? "" : ", \(sheet.state.title.lowercased())"
            return part("\(stop.title(of: sheet.race) + state)", Self.columns, rows)
        }
    }

    var foot: [String] {
        let corrections = sheets.compactMap { sheet in
            sheet.result?.correction.map { "\(sheet.race.title) corrected: \($0)" }
        }
        return [progress.qualification(from: round)].compactMap(\.self) + corrections
    }

    /// The races that have a result.
    private var sheets: [RaceSheet] { progress.races(of: round).filter { $0.outcome != nil } }

    private static let columns: [Table.Column] = [
        .place, .position, .init("warnings", "Warn."), .helmet, .name, .nation, .time,
        .init("mark", "Qual."), .remarks,
    ]

    private func row(
        of row: RaceOutcome.Row, in sheet: RaceSheet, _ leaders: Set<Competitor>
    ) -> [Cell] {
        let mark = progress.verdict(on: round).advancements
            .first { $0.competitor == row.competitor }?.mark
        return [
            .words(row.placeInWords), .number(row.position), .words(sheet.warnings(of: row)),
            .number(row.helmet), .text(stop.name(row.competitor, in: id)),
            .text("\(row.competitor.nation)"), .words(row.timeInWords),
            .words(mark.map { "\($0)" }),
            .words(
                [row.decision?.why, leaders.contains(row.competitor) ? "World Cup leader" : nil]
                    .compactMap { $0?.isEmpty == false ? $0 : nil }.joined(separator: "; ")),
        ]
    }
}

extension RaceSheet {
    /// The warnings of a starter: a false start noted, a card.
    fileprivate func warnings(of row: RaceOutcome.Row) -> String {
        let falseStarts = steps.filter { $0.kind == .restarted && $0.helmet == row.helmet }
        let cards = [row.decision?.ruling].compactMap(\.self)
            .filter { $0 == .yellowCard || $0 == .redCard }.map(\.rawValue)
        return (falseStarts.map { _ in "FS" } + cards).joined(separator: " ")
    }
}
