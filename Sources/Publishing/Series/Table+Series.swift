import Phrases
import Rulebook
public import Scoring
import ShortTrack

extension Table {
    /// The table of a series after a round.
    /// - Parameter count: how many rounds have been held.
    public static func series(_ scoring: SeriesScoring, after count: Int) -> Table {
        series(scoring, rows: scoring.table(after: count), after: count)
    }

    /// The tables of a series, one after each round.
    public static func series(_ scoring: SeriesScoring) -> [Table] {
        scoring.tables().enumerated().map { series(scoring, rows: $1, after: $0 + 1) }
    }

    /// The tables after each round as one, with the round in front.
    public static func seriesByRound(_ scoring: SeriesScoring) -> Table {
        let rounds = scoring.results.rounds
        return Table(
            title: "\(scoring.rulebook.title)",
            columns: [.init("round", "Round")] + seriesColumns,
            rows: zip(rounds, scoring.tables()).flatMap { round, rows in
                rows.map { [.text(round.name)] + cells(of: $0, scoring) }
            },
            notes: notes(on: scoring, after: rounds.count))
    }

    private static func series(
        _ scoring: SeriesScoring, rows: [SeriesRow], after count: Int
    ) -> Table {
        let rounds = scoring.results.rounds
        let last = count > 0 && count <= rounds.count ? ", after \(rounds[count - 1].name)" : ""
        return Table(
            title: "\(scoring.rulebook.title)\(last) (\(count) of \(rounds.count) rounds)",
            columns: seriesColumns, rows: rows.map { cells(of: $0, scoring) },
            notes: notes(on: scoring, after: count))
    }

    private static let seriesColumns: [Column] = [
        .init("rank", "Rank", isNumeric: true), .init("competitor", "Competitor"),
        .init("points", "Points", isNumeric: true),
    ]

    private static func cells(of row: SeriesRow, _ scoring: SeriesScoring) -> [Cell] {
        [
            .number(row.rank), .text(scoring.results.competitors[row.competitor]),
            .points(Points(hundredths: row.hundredths)),
        ]
    }

    /// What was decided by then about single competitors of the series.
    private static func notes(on scoring: SeriesScoring, after count: Int) -> [Phrase] {
        let held = Set(scoring.results.rounds.prefix(count).map(\.name))
        return scoring.rulebook.decisions
            .filter { decision in
                scoring.results.competitors.contains(decision.competitor)
                    && decision.round.map(held.contains) ?? true
            }
            .map { decision -> Phrase in
                let what: Phrase =
                    switch decision.kind {
                    case .deduction(let points, nil): "\(points) points deducted"
                    case .deduction(let points, let round?):
                        "\(points) points deducted from round \(round) on"
                    case .exclusionClosing: "excluded, those behind moved up"
                    case .exclusionLeavingGaps: "excluded, places left empty"
                    case .undroppable(let round): "the result of round \(round) may not be dropped"
                    }
                return "\(decision.competitor): \(what) (\(decision.reason))."
            }
    }
}
