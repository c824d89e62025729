import RaceOffice
import RecordBook
import ShortTrack

/// What the files of an archive are written from: a season, its page, and names as printed.
struct ArchiveSource {
    let season: SeasonView
    let identities: Identities
    /// What was stated of the season, without what was withdrawn.
    let statements: [Statement]
    /// The season's page as published, where one was read.
    let page: SeasonArticle?
    /// Whom statements of the season name, as the persons they are known to be.
    let people: Set<PersonID>
    /// People under the names their documents print, before anybody said who is who.
    private let printed: People

    init(_ season: SeasonView, in state: OfficeState) {
        self.season = season
        let identities = state.records.identities
        self.identities = identities
        statements = state.statements.filter { statement in
            statement.stream.season == season.record.id && statement.body.kind != .retracted
                && state.records.withdrawals.withdrawal(of: statement.sequence) == nil
        }
        var people: Set<PersonID> = []
        for statement in statements {
            _ = statement.body.replacingCompetitors { competitor in
                if let person = competitor.person {
                    people.insert(identities.standing(for: person))
                }
                return competitor
            }
        }
        self.people = people
        page = SeasonArticle(asPublished: season.record.id, in: state.statements)
        printed = Records(folding: state.statements.filter { $0.body.kind == .person }).people
    }

    var record: SeasonRecord { season.record }

    /// Whether a statement is the page's, which a file holds as a whole.
    func isOfPage(_ statement: Statement) -> Bool {
        statement.source.authority == .page && statement.source.document == page?.title
    }

    /// Claims that are not the page's, in the order they were stated.
    func besidePage<Value>(
        _ claims: [SeasonRecord.Claim<Value>]
    ) -> [SeasonRecord.Claim<Value>] {
        claims.filter { !isOfPage($0.statement) }
            .sorted { $0.statement.sequence < $1.statement.sequence }
    }

    /// A competitor as a document prints the name; nothing for a team.
    func name(_ competitor: Competitor, by source: Source) -> String? {
        competitor.person.map { _ in printed.name(of: competitor, printedBy: source) }
    }
}

extension EventID {
    /// The cells that name an event in files of places: season, stop, category, "1000(2)".
    var archiveCells: [String?] {
        [
            "\(competition.season)", competition.slug, "\(category)",
            archiveTitle,
        ]
    }

    /// "500", "1000(2)", "3000 relay".
    var archiveTitle: String {
        let number = occurrence.number.map { "(\($0))" } ?? ""
        return "\(distance.metres)\(distance.isRelay ? " relay" : "")\(number)"
    }
}
