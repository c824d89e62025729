import Phrases
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonPage {
    /// Where sources disagree, what was corrected, and which claims cannot be right.
    func findings(of checks: [ClaimCheck]) -> [[String: Any]] {
        let sources = record.findings.map { finding -> [String: Any] in
            let named = finding.saying(season.people.naming(in:))
            let (label, words): (Phrase, Phrase) =
                switch finding.code {
                case .corrected:
                    ("Corrected", "Printed: \(named.found). Now: \(named.suggestion).")
                case .sourcesDisagree, .dateDiffers:
                    (
                        "Sources disagree",
                        "One says \(named.found), the other \(named.suggestion)."
                    )
                default: ("Looks wrong", "\(named.found). Right would be: \(named.suggestion).")
                }
            return [
                "isCorrection": finding.code == .corrected, "label": label,
                "subject": season.inWords(finding.subject).capitalised, "words": words,
            ]
        }
        // A day or a podium place that other sources contradict is said once, by both sources.
        let said = Set(record.findings.map { Finding.Place(file: $0.file ?? "", line: $0.line) })
        let claims = checks.filter { check in
            check.verdict == .contradicted
                && !([.day, .place].contains(check.kind)
                    && said.contains(check.statement.source.place))
        }.map { check -> [String: Any] in
            [
                "isContradiction": true, "label": "Contradicted" as Phrase,
                "subject": check.subject.capitalised,
                "words": "Published: \(check.published). \(check.because)" as Phrase,
            ]
        }
        return claims + sources
    }

    /// Meetings the source mentions that do not count, each once with all that is said of it.
    var uncounted: [[String: Any]] {
        var titles: [String] = []
        let meetings = season.uncounted
        for meeting in meetings where !titles.contains(meeting.title) {
            titles.append(meeting.title)
        }
        return titles.map { title in
            let own = meetings.filter { $0.title == title }
            return [
                "title": title,
                "detail": [
                    own.lazy.compactMap(\.place).first.map { "\($0)" },
                    own.lazy.compactMap(\.days).first,
                ]
                .compactMap(\.self)
                .joined(separator: ", "),
            ]
        }
    }
}
