import Algorithms
import Phrases
public import RaceOffice
import RecordBook
import Scoring
public import ShortTrack

extension SeasonView {
    /// Who won which table, with the count of titles as published.
    public func titlesTable(_ filter: Filter = Filter()) -> Table {
        let won = record.ownChampions
        let tables = Set(won.map(\.standing)).union(openedStandings).sorted()
        let rows = tables.filter { taken($0, by: filter) }.map { id -> [Cell] in
            let first = leaders(of: id)
            let winners = winners(of: id, first)
            return [
                .text("\(id.category)"), .text(id.shortPhrase),
                .words(Set(winners.map { "\($0.nation)" }).sorted().joined(separator: " / ")),
                .words(winners.map(naming).uniqued().joined(separator: " / ")),
                first.first?.points.map(Cell.points) ?? .empty,
                won.filter { $0.standing == id }.compactMap(\.count).first.map(Cell.number)
                    ?? .empty,
            ]
        }
        return Table(
            title: "\(title): titles\(filter.suffix())\(daySuffix)",
            columns: [
                .init("category", "Category"), .init("table", "Table"), .init("nation", "Nation"),
                .init("name", "Winner"), .init("points", "Points", isNumeric: true),
                .init("count", "Titles, as published", isNumeric: true),
            ],
            rows: rows,
            notes: rows.isEmpty
                ? []
                : [
                    "The count of titles is what the source printed; the reconciliation holds it "
                        + "against the champions known."
                ])
    }

    /// The tables of a filter of which a winner is named, as the table of titles names them.
    func titlesKnown(_ filter: Filter) -> [StandingID] {
        Set(record.ownChampions.map(\.standing)).union(openedStandings).filter { id in
            filter.takes(id) && winners(of: id).contains { filter.takes($0.nation) }
        }
        .sorted()
    }

    private func taken(_ id: StandingID, by filter: Filter) -> Bool {
        filter.takes(id)
            && (filter.nation == nil || winners(of: id).contains { filter.takes($0.nation) })
    }

    /// Who won a table: those first by it, where it names nobody the published champions.
    public func winners(of id: StandingID) -> [Competitor] { winners(of: id, leaders(of: id)) }

    private func winners(of id: StandingID, _ leaders: [Leader]) -> [Competitor] {
        let known = leaders.compactMap(\.competitor)
        guard known.isEmpty else { return known }
        return Array(
            record.ownChampions.filter { $0.standing == id }.map(\.competitor).uniqued())
    }

    /// Who is first by a table, and with how many points where that is plain.
    private typealias Leader = (competitor: Competitor?, points: Points?)

    private func leaders(of id: StandingID) -> [Leader] {
        guard !isUnderWay(id) else { return [] }
        guard let (published, known) = lines(of: id) else {
            return publishedLines(of: id).filter { $0.rank == 1 }.map { ($0.competitor, $0.points) }
        }
        func exact(_ total: TotalRange?) -> Points? {
            total.flatMap { $0.isExact ? $0.lowest : nil }
        }
        let first = published.filter { $0.rank == 1 }.map { claim in
            (claim.competitor, claim.points ?? exact(results?.total(of: claim.competitor, in: id)))
        }
        // Who leads before the last event has not won yet.
        guard isDecided(id) else { return first }
        return first
            + known.rows.filter { row in
                row.rank == 1 && !published.contains { $0.competitor == row.competitor }
            }.map { ($0.competitor, exact($0.total)) }
    }
}
