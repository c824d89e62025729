public import RaceOffice
import RecordBook
import Rulebook
import Scoring
public import ShortTrack

extension SeasonView {
    /// A standing: what was published beside what is known, with a verdict in each row.
    public func standingsTable(_ id: StandingID, after event: EventID? = nil) -> Table? {
        guard let table = table(id, after: event) else { return nil }
        let hasClaims = table.isPublished
        var columns: [Table.Column] = [
            .init("rank", "Rank", isNumeric: true), .init("nation", "Nation"),
            .init("name", "Name"),
        ]
        if hasClaims { columns.append(.init("published", "Published", isNumeric: true)) }
        columns += [
            .init("least", "At least", isNumeric: true), .init("most", "At most", isNumeric: true),
        ]
        if hasClaims { columns.append(.init("verdict", "Verdict")) }
        let rows = table.rows.map { row -> [Cell] in
            let rank = (row.claim?.rank ?? row.rank).map(Cell.number) ?? .empty
            let total = row.proof.total
            var cells: [Cell] = [
                rank, .words(row.competitor?.nation.code), .text(name(row.competitor)),
            ]
            if hasClaims { cells.append(row.claim?.points.map(Cell.points) ?? .empty) }
            cells +=
                row.competitor == nil
                ? [.empty, .empty]
                : [
                    total.map { .points($0.lowest) } ?? .empty,
                    total.map { .points($0.highest) } ?? .empty,
                ]
            if hasClaims { cells.append(.words(row.proof.verdict?.word)) }
            return cells
        }
        let day = asOf.map { ", as known on \($0)" } ?? ""
        let point = event.map { ", after \($0.competition.slug) \($0.slug)" } ?? ""
        return Table(
            title: "\(title): \(id)\(point)\(day)", columns: columns, rows: rows,
            notes: notes(on: table))
    }

    private func notes(on table: PublishedTable) -> [String] {
        var notes = ["Counted in: \(table.events) events."]
        let clauses = table.rows.first?.proof.clauses ?? []
        let counting = clauses.first { [.countingOfDistances, .countingOfRelays].contains($0) }
        if let rule = counting ?? clauses.first, let rules {
            notes.append(rules.sentence(of: rule))
        }
        if table.rows.contains(where: { $0.proof.total?.isExact == false }) {
            notes.append(
                "Unknown results leave a total between two bounds; a rank without a published "
                    + "total stays open.")
        }
        return notes
    }
}
