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
        for (table, champion, statement) in champions {
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

    /// Every champion named, in the order of the files.
    private var champions: [(Table, Competitor, Statement)] {
        seasons.map(\.record).flatMap { season in
            season.champions.map { claim in
                (
                    Table(season: claim.value.season, standing: claim.value.standing),
                    claim.value.competitor, claim.statement
                )
            }
                + season.standings.filter { $0.value.rank == 1 }.compactMap { claim in
                    claim.value.competitor.map {
                        (
                            Table(season: season.id, standing: claim.value.standing), $0,
                            claim.statement
                        )
                    }
                }
        }
        .sorted { $0.2.sequence < $1.2.sequence }
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
            if index > 0, let first = votes.first, !areSame(first.champions, vote.champions),
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

    private func areSame(_ some: Set<Competitor>, _ others: Set<Competitor>) -> Bool {
        some.count == others.count
            && some.allSatisfy { one in others.contains { $0.isSame(as: one) } }
    }

    private func names(_ champions: Set<Competitor>) -> String {
        champions.sorted().map { champion in
            champion.person == nil
                ? "\(champion)" : "\(champion.nation) \(records.people.name(of: champion))"
        }.joined(separator: ", ")
    }
}
