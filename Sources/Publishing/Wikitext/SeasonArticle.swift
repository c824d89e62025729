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
    /// A line of a document.
    struct Line: Hashable {
        let document: String
        let number: Int?

        init(_ source: Source) {
            document = source.document
            number = source.line
        }
    }

    let record: SeasonRecord
    /// What follows from the record; missing for an article as published.
    let season: SeasonView?
    private let people: People
    /// The names as printed, by the line that prints them first.
    private let forms: [Line: [Person]]

    /// The season as known now, or on the view's day.
    public init(asKnown season: SeasonView) {
        record = season.record
        people = season.people
        self.season = season
        forms = [:]
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
        forms = Dictionary(
            own.compactMap { statement in
                guard case .person(let person) = statement.body else { return nil }
                return (Line(statement.source), [person])
            }, uniquingKeysWith: +)
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

    /// A skater's name: as printed on the line of the statement, or the one name of the season.
    func name(_ person: PersonID, in statements: [Statement]) -> String {
        let printed = statements.lazy.flatMap { forms[Line($0.source)] ?? [] }
            .first { $0.id == person }
        return printed?.name ?? people.name(of: person)
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
