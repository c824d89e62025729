import ShortTrack

/// Reads which findings are let pass, and why: it states nothing about the sport.
///
/// Each row stands alone; one without a reason lets nothing pass.
struct ExclusionsReader {
    private let text: SourceText
    private var findings: Findings

    init(_ text: SourceText, findings: Findings) {
        self.text = text
        self.findings = findings
    }

    mutating func read() -> ReadFile {
        let rows: [TableRow<ExclusionsColumn>] = TableRows.read(
            text, columns: ExclusionsColumn.allCases, findings: &findings)
        let exclusions = rows.compactMap { exclusion(of: $0) }
        return ReadFile(
            name: text.file, format: .exclusions, drafts: [],
            exclusions: exclusions, findings: findings.all)
    }

    private mutating func exclusion(of row: TableRow<ExclusionsColumn>) -> Exclusion? {
        let scope = row.words(
            .file, expected: "a file or folder such as 2013-14/page.txt", findings: &findings)
        let code = row.value(
            .code, expected: "the code of a finding such as date-differs", findings: &findings
        ) { FindingCode(rawValue: $0) }
        let subject = row.words(
            .subject, expected: "the subject of the finding, or how it begins and *",
            findings: &findings)
        let reason = row.words(
            .reason, expected: "why the finding is let pass", findings: &findings)
        guard let scope, let code, let subject, let reason else { return nil }
        return Exclusion(
            file: text.file, line: row.line, scope: scope, code: code, subject: subject,
            reason: reason)
    }
}
