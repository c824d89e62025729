import Algorithms
public import RaceOffice
public import RecordBook
public import ShortTrack

/// A season as an article in wikitext tells it.
///
/// There are two tellings. As known now, places are those that stand after every correction, and
/// the stronger source's number is printed where two disagree. As published, the article holds
/// what the season's page stated and nothing else, its slips included: read again it gives the
/// same statements.
///
/// Montréal, 29 October 2023, women's relay: published KOR, NED, USA; known now NED, KOR, USA.
public struct SeasonArticle: Sendable {
    let record: SeasonRecord
    /// What follows from the record; missing for an article as published.
    let season: SeasonView?
    /// What the article is called: as published as its page is, so that it is the same document.
    let title: String
    private let people: People

    /// The season as known now, or on the view's day.
    public init(asKnown season: SeasonView) {
        record = season.record
        people = season.people
        title = season.record.title ?? season.record.id.description
        self.season = season
    }

    /// The season as its page published it; nothing where no page of it was read.
    /// - Parameters:
    ///   - statements: the whole ledger.
    ///   - day: what the page had stated by the end of this day; all of it when missing.
    public init?(
        asPublished season: SeasonID, in statements: [Statement], asOf day: CalendarDate? = nil
    ) {
        // Reports and lists of winners are pages too; the one meant has the season for its title.
        let title = statements.last { statement in
            statement.source.authority == .page && statement.body.kind == .title
                && statement.stream.season == season
        }
        guard let page = title?.source.document else { return nil }
        let own = statements.filter { statement in
            statement.source.authority == .page && statement.source.document == page
                || statement.body.kind == .retracted
        }
        let records = Records(folding: own, asOf: day)
        guard let record = records.seasons[season], record.title != nil else { return nil }
        self.record = record
        self.season = nil
        people = records.people
        self.title = page
    }

    /// What stands among claims: of each subject those of the strongest source, said once.
    func standing<Value: Hashable>(
        _ claims: [SeasonRecord.Claim<Value>]
    ) -> [SeasonRecord.Claim<Value>] {
        let strongest = Dictionary(
            claims.map { ($0.statement.body.subject, $0.statement.source.authority) },
            uniquingKeysWith: max)
        return Array(
            claims.filter {
                strongest[$0.statement.body.subject] == $0.statement.source.authority
            }
            .uniqued(on: \.value))
    }

    func placings(of event: EventRecord) -> Placings? {
        season.map { $0.placings(of: event) } ?? event.placings
    }

    /// A skater's name: as the page prints it, or the one name for the nation.
    func name(_ person: PersonID, of nation: Nation, in statements: [Statement]) -> String {
        let skater = Competitor.skater(person, nation)
        guard season == nil, let source = statements.first?.source else {
            return people.name(of: skater)
        }
        return people.name(of: skater, printedBy: source)
    }

    /// What a cell prints that is read as something else; nothing in an article as known now.
    func printed(where isCell: (WordingClaim) -> Bool) -> String? {
        guard season == nil else { return nil }
        return record.wordings.map(\.value).first(where: isCell)?.printed
    }

    /// The categories of the calendar and the standings.
    var categories: [ShortTrack.Category] {
        let raced = Set(record.events.map(\.event.id.category))
            .union(record.standings.map(\.value.standing.category))
        return raced.sorted()
    }

    /// The tables that were published or follow from the results.
    func standings(of category: ShortTrack.Category) -> [StandingID] {
        Set(record.standings.map(\.value.standing) + (season?.standings ?? []))
            .filter { $0.category == category }.sorted()
    }
}
