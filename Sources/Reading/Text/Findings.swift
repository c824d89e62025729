import ShortTrack

/// The findings of one file, as they are collected.
struct Findings {
    let file: String
    private(set) var all: [Finding] = []

    init(file: String) { self.file = file }

    /// Whether something is wrong enough for a table to be refused.
    var hasErrors: Bool { all.contains { $0.severity == .error } }

    mutating func report(
        _ code: FindingCode, _ severity: Severity, line: Int?, subject: String, found: String,
        suggestion: String = ""
    ) {
        // A row of empty cells, joined, has no words of its own.
        let found = found.isEmpty ? "nothing" : found
        all.append(
            Finding(
                code, severity, file: file, line: line, subject: subject,
                found: found.count > 200 ? found.prefix(200) + "…" : found,
                suggestion: suggestion))
    }
}
