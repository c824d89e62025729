import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// "consisted of six tournaments", "just four competitions": of men and women alike.
    mutating func readCompetitions(_ clause: PageClause, line: Int) -> Bool {
        guard clause.contains("tournaments", "competitions", "meetings", "stops"),
            let match = Self.meetings.used({ clause.lowercased.firstMatch(of: $0)?.output }),
            let count = PageClause.number(match.1)
        else { return false }
        for category in [Category.men, .women] {
            let claim = CountClaim(category: category, subject: .competitions, count: count)
            state(.count(claim), .after, line: line)
            check(claim, line: line)
        }
        if let other = Self.contrast.used({ clause.lowercased.firstMatch(of: $0)?.output }),
            PageClause.number(other.1) != nil
        {
            findings.report(
                .unexpectedLine, .note, line: line, subject: "a sentence",
                found: "\"\(other.0)\"",
                suggestion: "how many other seasons have; nothing was taken from it")
        }
        return true
    }

    /// The Olympic games a season page speaks of: the stops that qualify for them, or the games
    /// themselves, which do not count for the series.
    mutating func readGames(_ clause: PageClause, line: Int) -> Bool {
        guard clause.contains("winter"),
            let match = Self.games.used({ clause.text.firstMatch(of: $0)?.output })
        else { return false }
        let games = String(match.1)
        guard clause.contains("qualif") else {
            guard let place = match.2.map(String.init) else { return false }
            let meeting = UncountedMeeting(
                title: games, place: place, first: nil, last: nil, category: nil)
            state(.uncounted(meeting), .before, line: line)
            return true
        }
        let named = stops.filter { clause.cities.contains($0.value.place.city) }.keys.sorted()
        let numbered = Self.ordinals.used { clause.lowercased.matches(of: $0).map(\.output) }
            .compactMap { Int($0.1) }
        let stages = named.isEmpty ? numbered.filter { stops[$0] != nil } : named
        guard !stages.isEmpty else { return false }
        let qualifiers = Qualifiers(games: games, competitions: stages.compactMap(competition))
        state(.qualifiers(qualifiers), .before, line: line)
        if !numbered.isEmpty, numbered != stages {
            findings.report(
                .sourcesDisagree, .warning, line: line, subject: "qualifying for the \(games)",
                found: "stages \(numbered.map(String.init).joined(separator: " and "))",
                suggestion: "\(stages.map(String.init).joined(separator: " and ")), as the "
                    + "calendar has the places that are named")
        }
        return true
    }

    private static let meetings = Pattern(/(\w+)\s+(?:tournament|competition|meeting|stop)s\b/)
    private static let contrast = Pattern(/(?:rather than|instead of)\s+(\w+)/)
    private static let games = Pattern(
        /(\d{4}\s+Winter\s+Olympics)(?:\s+(?:in|at)\s+([A-Z]\w*))?/)
    private static let ordinals = Pattern(/\b(\d{1,2})(?:st|nd|rd|th)\b/)
}
