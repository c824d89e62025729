import Phrases
public import RaceOffice
import RecordBook
import Rulebook
import Scoring
import ShortTrack

extension SeasonView {
    /// The all-round rankings of the meetings: who has how many points of the meeting's individual
    /// events, and whom the super-final admits.
    ///
    /// Calgary 2003, men: Lee Seung-jae leads with at least 102 points.
    /// - Returns: nothing for a season whose rulebook has no such ranking.
    public func allRoundTable(_ filter: Filter = Filter()) -> Table? {
        guard let rules, let meetings = meetingsAllRound(filter) else { return nil }
        return Table(
            title: "\(title): all-round of the meetings\(filter.suffix())\(daySuffix)",
            columns: [
                .init("stage", "Stage", isNumeric: true), .init("competition", "Stop"),
                .init("category", "Category"), .init("rank", "Rank", isNumeric: true),
                .init("nation", "Nation"), .init("name", "Name"),
                .init("least", "At least", isNumeric: true),
                .init("most", "At most", isNumeric: true), .init("admitted", "Super-final"),
            ],
            rows: meetings.flatMap { stop, meeting in
                meeting.rows.filter { filter.takes($0.competitor.nation) }.map { row in
                    [
                        .number(stop.stage), .text(stop.id.slug), .text("\(meeting.category)"),
                        row.rank.map(Cell.number) ?? .empty,
                        .text("\(row.competitor.nation)"), .text(naming(row.competitor)),
                        .points(row.sheet.total.lowest), .points(row.sheet.total.highest),
                        .text(row.isAdmitted.map { $0 ? "admitted" : "no" } ?? "open"),
                    ]
                }
            },
            notes: [Clause.Name.allRound, .superFinal].map(rules.sentence)
                + [
                    "By what is known of the events: a rank, or who is admitted, stays open while "
                        + "unknown places leave it so."
                ])
    }
}
