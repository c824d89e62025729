import RaceOffice
import RecordBook
import ShortTrack

/// What the files of a season are written from.
struct ArchivedSeason {
    let view: SeasonView
    let source: ArchiveSource
    /// What counts of all that was stated of the season.
    let statements: [Statement]
    /// The page of the season as published, where one was read: the last, where several were.
    let page: SeasonArticle?
    /// The events whose races a document has.
    let raced: Set<Raced>

    /// An event whose races a document has.
    struct Raced: Hashable {
        let event: EventID
        let document: String
    }

    init(_ view: SeasonView, _ source: ArchiveSource, in state: OfficeState) {
        self.view = view
        self.source = source
        statements = source.statements.filter { $0.stream.season == view.record.id }
        page = SeasonArticle(asPublished: view.record.id, in: state.statements)
        raced = Set(
            statements.compactMap { statement in
                statement.body.race.map {
                    Raced(event: $0.event, document: statement.source.document)
                }
            })
    }

    /// What is no page's.
    var besidePages: [Statement] { statements.filter { !source.isOfPage($0) } }

    /// The titles of pages that were read besides the one written.
    var otherPages: [String] {
        Set(statements.filter { source.isOfPage($0) && !isWritten($0) }.map(\.source.document))
            .sorted()
    }

    /// Whether a statement is written with the page.
    func isWritten(_ statement: Statement) -> Bool {
        source.isOfPage(statement) && statement.source.document == page?.title
    }
}
