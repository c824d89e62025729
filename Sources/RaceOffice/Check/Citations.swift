public import RecordBook
public import ShortTrack

/// In which file what a document says is written.
///
/// A statement names the document it is taken from, "Official results"; who mends a finding wants
/// the file and its line.
public struct Citations: Sendable {
    private struct Citation: Hashable {
        let season: SeasonID?
        let document: String
        let line: Int?
    }

    private var files: [Citation: String] = [:]

    /// Nothing read yet.
    public init() {}

    /// Takes in what a file cites; the first file that cites a line has it.
    public mutating func take(_ drafts: [Draft], from file: String) {
        for draft in drafts {
            let citation = Citation(
                season: draft.stream.season, document: draft.source.document,
                line: draft.source.line)
            if files[citation] == nil { files[citation] = file }
        }
    }

    /// A finding that names the document cited, with the file it is cited in.
    /// - Parameter season: the season it is about; none for one about people.
    public func placed(_ finding: Finding, in season: SeasonID?) -> Finding {
        Finding(
            finding.code, finding.severity,
            file: finding.file.map { file(citing: $0, finding.line, in: season) },
            line: finding.line, subject: finding.subject, found: finding.found,
            suggestion: finding.suggestion,
            other: finding.other.map {
                Finding.Place(file: file(citing: $0.file, $0.line, in: season), line: $0.line)
            })
    }

    /// The file that cites a line of a document, or the document where none does.
    func file(citing document: String, _ line: Int?, in season: SeasonID?) -> String {
        files[Citation(season: season, document: document, line: line)] ?? document
    }
}
