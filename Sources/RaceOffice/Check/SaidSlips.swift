import Phrases
import RecordBook
public import ShortTrack

/// What was said of the files already, so that a claim that cannot be right is named once.
public struct SaidSlips: Sendable {
    private struct Slip: Hashable {
        let code: FindingCode
        let file: String?
        let line: Int?
    }

    private struct Subject: Hashable {
        let code: FindingCode
        let subject: String
    }

    private let slips: Set<Slip>
    private let subjects: Set<Subject>
    private let citations: Citations

    /// - Parameters:
    ///   - findings: what was said.
    ///   - citations: which file says what.
    public init(_ findings: [Finding], citing citations: Citations) {
        slips = Set(findings.map { Slip(code: $0.code, file: $0.file, line: $0.line) })
        subjects = Set(findings.map { Subject(code: $0.code, subject: $0.subject) })
        self.citations = citations
    }

    /// Nothing said.
    public init() { self.init([], citing: Citations()) }

    /// Whether a claim was named as a slip where it is written, or its subject as disputed.
    func name(_ check: ClaimCheck, in season: SeasonID) -> Bool {
        let codes = check.kind.slips
        guard !codes.isEmpty else { return false }
        let source = check.statement.source
        let file = citations.file(citing: source.document, source.line, in: season)
        return codes.contains { code in
            slips.contains(Slip(code: code, file: file, line: source.line))
                || code == .sourcesDisagree
                    && subjects.contains(Subject(code: code, subject: check.subject.description))
        }
    }
}
