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

    /// Audits a file piece by piece: findings as they come, at the end the table of what was
    /// looked at.
    static func run(_ path: String, format: TableFormat) throws -> ProcessCode {
        var reader = RaceFileReader(file: path)
        var audit = Audit(file: path)
        var count = 0
        var hasErrors = false
        func report(_ part: RaceFileReader.Part) {
            let findings = part.findings + part.events.flatMap { audit.check($0) }
            count += findings.count
            hasErrors = hasErrors || findings.contains { $0.severity == .error }
            for finding in findings { Terminal.complain(finding.sentence) }
        }
        try InputFiles.read(path) { bytes in
            report(reader.read(bytes))
            return !reader.isUnreadable
        }
        report(reader.finish())
        guard !reader.isUnreadable else { return .unreadable }
        try Terminal.say(
            try format.write(Table.audit(audit.tally, findings: count, of: path)))
        return hasErrors ? .findings : .good
    }
}
