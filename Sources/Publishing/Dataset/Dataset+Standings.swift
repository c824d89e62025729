import Phrases
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// The tables of the seasons, known and published.
extension Dataset {
    static func standings(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "standings", "A line of a table of a season, known and published.",
            [.init("season", "the season"), .init("standing", "the table")] + competitor + [
                .init("rank", "the rank known results give", isNumeric: true),
                .init("least", "the total known results give, at least", isNumeric: true),
                .init("most", "the same, at most", isNumeric: true),
                .init("published_rank", "the rank as published", isNumeric: true),
                .init("published", "the total as published", isNumeric: true),
                .init("verdict", "proved, consistent, contradicted or open"),
            ],
            seasons.flatMap { season in
                season.standings.flatMap { id in
                    (season.table(id)?.rows ?? []).map { cells($0, of: id, in: season) }
                }
            })
    }

    private static func cells(
        _ row: PublishedTable.Row, of id: StandingID, in season: SeasonView
    ) -> [Cell] {
        // A total of nobody known is bounded by whoever it may belong to, which is no known total.
        let total = row.competitor == nil ? nil : row.proof.total
        let known: [Cell] = [
            .number(orEmpty: row.rank), total.map { .points($0.lowest) } ?? .empty,
            total.map { .points($0.highest) } ?? .empty,
        ]
        let published: [Cell] = [
            .number(orEmpty: row.claim?.rank), row.claim?.points.map(Cell.points) ?? .empty,
            .words(row.proof.verdict?.word),
        ]
        return [.text("\(season.record.id)"), .text(id.slug)]
            + cells(row.competitor, in: season) + known + published
    }

    static func claims(_ seasons: [SeasonView]) -> Sheet {
        Sheet(
            "claims", "Something published, and what the known results say to it.",
            [
                .init("season", "the season"),
                .init("statement", "the number of the statement, with a part of it"),
                .init("kind", "what is claimed"), .init("claim", "about what"),
                .init("published", "as published"), .init("known", "what known results give"),
                .init("verdict", "proved, consistent, contradicted or open"),
                .init("document", "where it was published"),
            ],
            seasons.flatMap { season in
                season.claimChecks.map { check in
                    [
                        .text("\(season.record.id)"), .text(check.id), .text(check.kind.rawValue),
                        .text(check.subject), .text(check.published), .words(check.known),
                        .text(check.verdict.word), .text(check.statement.source.document),
                    ]
                }
            })
    }
}
