import Algorithms
import Phrases
public import RaceOffice
public import ShortTrack

extension RecordsCheck {
    /// The findings as a compiler prints them, a line each, then what they come to.
    /// - Parameter notes: whether notes have their lines, or are only counted.
    public func report(notes: Bool) -> String {
        let shown = notes ? findings : findings.filter { $0.severity != .note }
        return (shown.map(\.sentence) + summary(hidesNotes: !notes)).map { $0 + "\n" }.joined()
    }

    /// The findings as a table, the summary in its notes.
    public var table: Table { .findings(findings, notes: summary()) }

    /// How many findings there are of each severity and code, the gravest first, and how many
    /// were let pass.
    private func summary(hidesNotes: Bool = false) -> [String] {
        var lines = ["\(counted(files, "file")), \(counted(statements, "statement"))."]
        for severity in Severity.allCases.reversed() {
            let codes = findings.filter { $0.severity == severity }.map(\.code.rawValue)
            let parts = codes.uniqued().sorted().map { code in
                "\(code) \(codes.count { $0 == code })"
            }
            lines.append(
                counted(codes.count, severity.rawValue)
                    + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")) + "."
                    + (hidesNotes && severity == .note && !codes.isEmpty
                        ? " Shown with --notes." : ""))
        }
        if !excluded.isEmpty {
            lines.append("\(counted(excluded.count, "finding")) excluded, each with a reason.")
        }
        return lines
    }

    private func counted(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }
}

extension Table {
    /// Findings, a row each.
    public static func findings(_ findings: [Finding], notes: [String]) -> Table {
        Table(
            title: "Findings",
            columns: [
                .init("file", "File"), .init("line", "Line", isNumeric: true),
                .init("severity", "Severity"), .init("code", "Code"),
                .init("subject", "Subject"), .init("found", "Found"),
                .init("suggestion", "Suggestion"),
            ],
            rows: findings.map { finding in
                [
                    .words(finding.file), finding.line.map { .number($0) } ?? .empty,
                    .text(finding.severity.rawValue), .text(finding.code.rawValue),
                    .words(finding.subject), .words(finding.found.description),
                    .words(finding.advice),
                ]
            }, notes: notes.map(Phrase.init(verbatim:)))
    }
}
