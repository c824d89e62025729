import Phrases
import ShortTrack

/// Something about the sources that somebody should look at.
struct FindingResource: Encodable {
    let code: FindingCode
    let severity: Severity
    let subject: String
    let found: Phrase
    let suggestion: Phrase
    let document: String?
    let line: Int?

    init(_ finding: Finding) {
        code = finding.code
        severity = finding.severity
        subject = finding.subject
        found = finding.found
        suggestion = finding.suggestion
        document = finding.file
        line = finding.line
    }
}
