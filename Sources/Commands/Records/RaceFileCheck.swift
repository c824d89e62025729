import Phrases
import Publishing
import Racing
import Reading
import ShortTrack

/// The half of `rinkside check` that audits race files.
enum RaceFileCheck {
    /// Whether a file begins as a race file does.
    static func recognises(_ path: String) throws -> Bool {
        var isRaceFile = false
        try InputFiles.read(path) { bytes in
            isRaceFile = RaceFileReader.recognises(bytes)
            return false
        }
        return isRaceFile
    }

    /// Audits a file: findings as they come and at the end the table of what was looked at; for
    /// programs the findings as a table, and what was looked at in its notes.
    static func run(_ path: String, format: TableFormat) throws -> ProcessCode {
        var count = 0
        var hasErrors = false
        var kept: [Finding] = []
        let (tally, isUnreadable) = try audit(path) { finding in
            count += 1
            hasErrors = hasErrors || finding.severity == .error
            if format == .table {
                Terminal.complain(finding.sentence)
            } else {
                kept.append(finding)
            }
        }
        let table = Table.audit(tally, findings: count, of: path)
        if format != .table {
            try Terminal.say(
                try format.write(Table.findings(kept, notes: table.notes.map(\.description))))
        } else if !isUnreadable {
            try Terminal.say(try format.write(table))
        }
        return isUnreadable ? .unreadable : hasErrors ? .findings : .good
    }

    /// How many findings an audit of a file has.
    static func count(_ path: String) throws -> Int {
        var count = 0
        _ = try audit(path) { _ in count += 1 }
        return count
    }

    /// Audits a file piece by piece.
    private static func audit(
        _ path: String, _ report: (Finding) -> Void
    ) throws -> (tally: AuditTally, isUnreadable: Bool) {
        var reader = RaceFileReader(file: path)
        var audit = Audit(file: path)
        func take(_ part: RaceFileReader.Part) {
            part.findings.forEach(report)
            for event in part.events { audit.check(event).forEach(report) }
        }
        try InputFiles.read(path) { bytes in
            take(reader.read(bytes))
            return !reader.isUnreadable
        }
        take(reader.finish())
        return (audit.tally, reader.isUnreadable)
    }
}
