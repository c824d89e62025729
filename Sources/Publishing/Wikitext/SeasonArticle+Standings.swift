import Phrases
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonArticle {
    /// The heading over a table: "500 m", "5000 m relay".
    func heading(of id: StandingID) -> String {
        switch id.scope {
        case .overall: "Overall"
        case .nations: "Nations"
        case .distance(let metres): Wikitext.metres("\(metres) m")
        case .relay:
            record.events(for: id).first.map { Wikitext.metres("\($0.event.id.distance)") }
                ?? "Relay"
        }
    }

    /// A table as published; where none was, what follows from the results.
    func table(of id: StandingID) -> String {
        let lines = lines(of: id)
        let rows = lines.isEmpty ? derivedRows(of: id) : lines.map(row)
        var references = WikitextReferences(region: "standings-\(id.slug)")
        let caption = standing(record.captions).first { $0.value.standing == id }
        let events = caption.map { claim in
            "After \(claim.value.events)" + (claim.value.planned.map { " of \($0)" } ?? "")
                + " events"
        }
        let sources = references.marks(of: sources(of: lines, in: id))
        return WikitextTable(
            caption: events,
            columns: ["Rank", id.scope == .relay ? "Team" : "Skater", "Points\(sources)"],
            rows: rows, isSortable: true
        ).text
    }

    private func row(_ line: StandingLine) -> [WikitextTable.Cell] {
        let claim = line.value
        return [
            .init("\(claim.rank)"),
            .init(rankedCompetitor(claim.competitor, in: claim.standing, by: [line.statement])),
            .init(claim.points.map { "{{nts|\($0)}}" } ?? ""),
        ]
    }

    /// Everybody of whom a result is known; without a rank where unknown results may change it.
    private func derivedRows(of id: StandingID) -> [[WikitextTable.Cell]] {
        (season?.table(id)?.rows ?? []).map { row in
            let total = row.proof.total.map { total in
                total.isExact
                    ? "{{nts|\(total.lowest)}}" : "\(total.lowest)–\(total.highest)"
            }
            return [
                .init(row.rank.map { "\($0)" } ?? "?"),
                .init(rankedCompetitor(row.competitor, in: id, by: [])), .init(total ?? ""),
            ]
        }
    }

    /// Podium places by nation; not part of an article as published, since it is counted here.
    var podiumTable: String? {
        guard let season else { return nil }
        let table = PodiumTable(season.held)
        guard !table.rows.isEmpty else { return nil }
        let totals = (0..<3).map { place in table.rows.reduce(0) { $0 + $1.places[place] } }
        let rows = table.rows.map { row in
            [.init("\(row.rank)"), .init(Wikitext.country(row.nation))]
                + (row.places + [row.total]).map { WikitextTable.Cell("\($0)") }
        }
        var last = [WikitextTable.Cell("Total (\(table.rows.count) nations)", columns: 2)]
        last += (totals + [totals.reduce(0, +)]).map { .init("\($0)") }
        return WikitextTable(
            caption: "After \(table.events.counted("event", "events").description)"
                + (table.unknown == 0
                    ? "" : ", \(table.unknown.counted("place", "places").description) not known"),
            columns: ["Rank", "Nation", "Gold", "Silver", "Bronze", "Total"], rows: rows + [last],
            isSortable: true
        ).text
    }
}
