import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonPage {
    /// Where sources disagree, what was corrected, and which claims cannot be right.
    func findings(of checks: [ClaimCheck]) -> [[String: Any]] {
        let sources = record.findings.map { finding -> [String: Any] in
            [
                "isCorrection": finding.code == .corrected,
                "label": finding.code == .corrected ? "Corrected" : "Sources disagree",
                "subject": season.inWords(finding.subject),
                "words": finding.code == .corrected
                    ? "Printed: \(names(finding.found)). Now: \(names(finding.suggestion))."
                    : "One says \(names(finding.found)), the other \(names(finding.suggestion)).",
            ]
        }
        let claims = checks.filter { $0.verdict == .contradicted }.map {
            check -> [String: Any] in
            [
                "isContradiction": true, "label": "Contradicted", "subject": check.subject,
                "words": "Published: \(check.published). \(check.because)",
            ]
        }
        return claims + sources
    }

    /// Competitors as written in a finding, with their names.
    private func names(_ text: String) -> String {
        text.split(separator: ", ").map { part in
            guard let competitor = Competitor(part), case .skater(_, let nation) = competitor
            else { return String(part) }
            return "\(nation) \(season.name(competitor))"
        }
        .joined(separator: ", ")
    }

    /// Meetings the source mentions that do not count, each once with all that is said of it.
    var uncounted: [[String: Any]] {
        var titles: [String] = []
        for meeting in record.uncounted where !titles.contains(meeting.title) {
            titles.append(meeting.title)
        }
        return titles.map { title in
            let own = record.uncounted.filter { $0.title == title }
            let days = own.lazy.compactMap { meeting in
                meeting.first.map { first in
                    meeting.last.map { CalendarDate.span(from: first, to: $0) } ?? first.spelledOut
                }
            }
            return [
                "title": title,
                "detail": [own.lazy.compactMap(\.place).first, days.first].compactMap { $0 }
                    .joined(separator: ", "),
            ]
        }
    }
}
