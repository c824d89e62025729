import Phrases
import RecordBook
import ShortTrack

/// What the files under check state, folded together, and where each of it is written.
struct CheckedBook {
    /// Where something is written: a file and its line.
    struct Place {
        let file: String
        let line: Int?
    }

    /// Every statement, numbered in the order of the files.
    let statements: [Statement]
    /// The seasons they are about, by name.
    let seasons: [SeasonView]
    /// What they come to.
    let records: Records
    /// Files that are another's page once more.
    let repeatedPages: [Finding]
    private let files: [String]
    private let citations: Citations

    init(_ files: [RecordsCheck.File]) {
        let moment = Timestamp(milliseconds: 0)
        var statements: [Statement] = []
        var names: [String] = []
        var citations = Citations()
        var pages = CheckedPages()
        for file in files {
            if file.isPage, pages.isRepeated(file) { continue }
            for draft in file.drafts {
                statements.append(
                    Statement(draft, sequence: statements.count + 1, at: moment))
                names.append(file.name)
            }
            citations.take(file.drafts, from: file.name)
        }
        let records = Records(folding: statements)
        self.records = records
        self.statements = statements
        self.files = names
        self.citations = citations
        repeatedPages = pages.repeated
        seasons = records.seasons.keys.sorted().mappedSideBySide { SeasonView($0, in: records) }
            .compactMap(\.self)
    }

    /// Where a statement is written.
    func place(of statement: Statement) -> Place {
        Place(file: files[statement.sequence - 1], line: statement.source.line)
    }

    /// Names that were said to be somebody and that nobody was printed under.
    var identityFindings: [Finding] {
        records.identityFindings { place(of: $0).file }
    }

    /// What was said of the files so far.
    func said(_ findings: [Finding]) -> SaidSlips { SaidSlips(findings, citing: citations) }

    /// A finding that names the document cited, with the file it is cited in.
    func placed(_ finding: Finding, in season: SeasonID) -> Finding {
        citations.placed(finding, in: season)
    }

    /// A finding about a statement.
    func finding(
        _ code: FindingCode, _ severity: Severity, at statement: Statement, subject: String,
        found: Phrase, suggestion: Phrase
    ) -> Finding {
        let place = place(of: statement)
        return Finding(
            code, severity, file: place.file, line: place.line, subject: subject, found: found,
            suggestion: suggestion)
    }
}
