import Phrases
import ShortTrack

/// The findings of one file, as they are collected.
struct Findings {
    let file: String
    private(set) var all: [Finding] = []

    init(file: String) { self.file = file }

    /// Whether something is wrong enough for a table to be refused.
    var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// Takes out the findings of all lines before one, and makes one of those that say the same.
    ///
    /// `line 2: column relay: "x" in 18 rows, to line 19`.
    mutating func settle(before line: Int = .max) -> [Finding] {
        let settled = all.filter { ($0.line ?? 0) < line }
        all.removeAll { ($0.line ?? 0) < line }
        var order: [Finding] = []
        var lines: [Finding: [Int?]] = [:]
        for finding in settled {
            let words = finding.at(nil)
            if lines[words] == nil { order.append(words) }
            lines[words, default: []].append(finding.line)
        }
        return order.map { words in
            let lines = lines[words] ?? []
            guard let last = lines.last as? Int, lines.count > 1 else {
                return words.at(lines.first ?? nil)
            }
            return words.at(
                lines.first ?? nil, found: "\(words.found) in \(lines.count) rows, to line \(last)")
        }
    }

    mutating func report(
        _ code: FindingCode, _ severity: Severity, line: Int?, subject: String, found: String,
        suggestion: String = ""
    ) {
        // A row of empty cells, joined, has no words of its own.
        let found = found.isEmpty ? "nothing" : found
        all.append(
            Finding(
                code, severity, file: file, line: line, subject: subject,
                found: Phrase(verbatim: found.count > 200 ? found.prefix(200) + "…" : found[...]),
                suggestion: Phrase(verbatim: suggestion)))
    }
}

extension Finding {
    fileprivate func at(_ line: Int?, found words: Phrase? = nil) -> Finding {
        Finding(
            code, severity, file: file, line: line, subject: subject, found: words ?? found,
            suggestion: suggestion, other: other)
    }
}
