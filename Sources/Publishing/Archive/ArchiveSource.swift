import RaceOffice
import RecordBook
import ShortTrack

/// The statements the files of an archive are written from, and names as their documents print
/// them.
struct ArchiveSource {
    /// What was not withdrawn, in the order it was stated, without the names of people.
    let all: [Statement]
    /// What counts of it: of each document what it last said of a subject.
    let statements: [Statement]
    /// The titles of the pages that were read.
    private let pages: Set<String>
    /// People under the names their documents print, before anybody said who is who.
    private let printed: People

    private struct Origin: Hashable {
        let stream: RecordBook.Stream
        let subject: String
        let document: String
        let authority: Authority

        init(_ statement: Statement) {
            stream = statement.stream
            subject = statement.subject
            document = statement.source.document
            authority = statement.source.authority
        }
    }

    init(_ state: OfficeState) {
        all = state.statements.filter { statement in
            statement.body.kind != .retracted && statement.body.kind != .person
                && state.records.withdrawals.withdrawal(of: statement.sequence) == nil
        }
        let latest = Dictionary(
            all.map { (Origin($0), $0.recordedAt) }, uniquingKeysWith: max)
        statements = all.filter { $0.recordedAt == latest[Origin($0)] }
        pages = Set(
            all.filter { $0.body.kind == .title && $0.source.authority == .page }
                .map(\.source.document))
        printed = Records(folding: state.statements.filter { $0.body.kind == .person }).people
    }

    /// Whether a statement is a page's, which a file holds as a whole.
    func isOfPage(_ statement: Statement) -> Bool {
        statement.source.authority == .page && pages.contains(statement.source.document)
    }

    /// A competitor as a document prints the name; nothing for a team.
    func name(_ competitor: Competitor, by source: Source) -> String? {
        competitor.person.map { _ in printed.name(of: competitor, printedBy: source) }
    }
}

extension EventID {
    /// The cells that name an event in files of places: season, stop, category, "1000(2)".
    var archiveCells: [String?] {
        ["\(competition.season)", competition.slug, "\(category)", archiveTitle]
    }

    /// "500", "1000(2)", "3000 relay".
    var archiveTitle: String {
        let number = occurrence.number.map { "(\($0))" } ?? ""
        return "\(distance.metres)\(distance.isRelay ? " relay" : "")\(number)"
    }
}
