import RecordBook
import ShortTrack

extension CheckedBook {
    /// A table of a season.
    private struct Table: Hashable {
        let season: SeasonID
        let standing: StandingID
    }

    /// Who a source says won a table, and where it is said.
    private struct Vote {
        let document: String
        var champions: Set<Competitor>
        var statements: [Statement]
    }

    /// Champions that differ from source to source, and sources that name several.
    ///
    /// 1999-00, men, nations: one encyclopedia says KOR, another CHN. The nations of the women of
    /// 2007-08 are CHN and KOR in one source: a shared title, which is noted.
    var titleDisagreements: [Finding] {
        var order: [Table] = []
        var votes: [Table: [Vote]] = [:]
        for statement in statements {
            guard let (table, champion) = champion(named: statement) else { continue }
            if votes[table] == nil { order.append(table) }
            let document = statement.source.document
            let index = votes[table]?.firstIndex { $0.document == document }
            if let index {
                votes[table]?[index].champions.insert(champion)
                votes[table]?[index].statements.append(statement)
            } else {
                votes[table, default: []].append(
                    Vote(document: document, champions: [champion], statements: [statement]))
            }
        }
        return order.flatMap { findings(of: $0, votes[$0] ?? []) }
    }

    private func champion(named statement: Statement) -> (Table, Competitor)? {
        switch statement.body {
        case .champion(let claim):
            (Table(season: claim.season, standing: claim.standing), claim.competitor)
        case .standing(let claim):
            claim.rank == 1
                ? statement.stream.season.flatMap { season in
                    claim.competitor.map {
                        (Table(season: season, standing: claim.standing), $0)
                    }
                } : nil
        default: nil
        }
    }

    private func findings(of table: Table, _ votes: [Vote]) -> [Finding] {
        let subject = "\(table.season) champion, \(table.standing)"
        return votes.enumerated().flatMap { index, vote -> [Finding] in
            var findings: [Finding] = []
            if vote.champions.count > 1, let statement = vote.statements.last {
                findings.append(
                    finding(
                        .tieNotation, .note, at: statement, subject: subject,
                        found: names(vote.champions), suggestion: "read as a shared title"))
            }
            if index > 0, let first = votes.first, first.champions != vote.champions,
                let statement = vote.statements.last
            {
                findings.append(
                    finding(
                        .sourcesDisagree, .warning, at: statement, subject: subject,
                        found: names(vote.champions),
                        suggestion: names(first.champions) + ", by " + first.document))
            }
            return findings
        }
    }

    private func names(_ champions: Set<Competitor>) -> String {
        champions.sorted().map { champion in
            let name = seasons.first?.name(champion) ?? ""
            return champion.person == nil ? "\(champion)" : "\(champion.nation) \(name)"
        }.joined(separator: ", ")
    }
}
