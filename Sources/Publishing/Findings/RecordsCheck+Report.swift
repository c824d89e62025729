import Algorithms
public import RaceOffice
import ShortTrack

extension RecordsCheck {
    /// The findings as a compiler prints them, a line each, then what they come to.
    public var report: String {
        (findings.map(\.sentence) + summary).map { $0 + "\n" }.joined()
    }

    /// The findings as a table, the summary in its notes.
    public var table: Table {
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
                    .words(finding.subject), .words(finding.found), .words(finding.suggestion),
                ]
            }, notes: summary)
    }

    /// How many findings there are of each severity and code, the gravest first, and how many
    /// were let pass.
    public var summary: [String] {
        var lines = ["\(counted(files, "file")), \(counted(statements, "statement"))."]
        for severity in Severity.allCases.reversed() {
            let codes = findings.filter { $0.severity == severity }.map(\.code.rawValue)
            let parts = codes.uniqued().sorted().map { code in
                "\(code) \(codes.count { $0 == code })"
            }
            lines.append(
                counted(codes.count, severity.rawValue)
                    + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")) + ".")
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
