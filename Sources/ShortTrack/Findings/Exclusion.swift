/// A finding somebody has looked into and lets pass, with the reason.
///
/// The page of 2013-14 dates all events of Turin 7 November; that will not change, so the finding
/// is excluded once and every other wrong date is seen.
public struct Exclusion: Hashable, Sendable {
    /// The file the exclusion is written in.
    public let file: String
    /// Its line there.
    public let line: Int
    /// The file or folder of the findings, seen from the folder of `file`: `2013-14/page.txt`,
    /// `2013-14`.
    public let scope: String
    /// The code of the findings.
    public let code: FindingCode
    /// The subject of the findings; one that ends in `*` stands for all that begin so.
    public let subject: String
    /// Why they are let pass.
    public let reason: String

    /// Lets findings pass.
    public init(
        file: String, line: Int, scope: String, code: FindingCode, subject: String,
        reason: String
    ) {
        self.file = file
        self.line = line
        self.scope = scope
        self.code = code
        self.subject = subject
        self.reason = reason
    }

    /// Whether a finding is meant.
    public func covers(_ finding: Finding) -> Bool {
        guard finding.code == code, let found = finding.file else { return false }
        let isMeant =
            subject.hasSuffix("*")
            ? finding.subject.hasPrefix(subject.dropLast()) : finding.subject == subject
        guard isMeant else { return false }
        let place = file.split(separator: "/").dropLast() + scope.split(separator: "/")
        return found.split(separator: "/").starts(with: place)
    }
}
