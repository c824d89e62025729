import RecordBook
import ShortTrack

extension SeasonPageReader {
    private static let edition = Pattern(/\b(\d{1,3})(?:st|nd|rd|th)\b/)

    /// "26th … Overall (21 October 2023 – 18 February 2024)" and the three best of the season:
    /// an edition, a span and three ranks, no event.
    mutating func readOverallLine(_ cells: [String], of category: Category, line: Int) {
        let head = cells.first ?? ""
        let days = PrintedDate.all(in: head)
        guard days.count == 2 else { return }
        understood(line)
        if let match = Self.edition.used({ head.firstMatch(of: $0)?.output }),
            let edition = Int(match.1)
        {
            state(
                .edition(EditionClaim(category: category, edition: edition)), .after, line: line)
        }
        state(
            .span(SpanClaim(first: days[0], last: days[1], firstPlace: nil, lastPlace: nil)),
            .after, line: line)
        let standing = StandingID(category: category, scope: .overall)
        // Its head may stand over the columns of the events.
        let podium = cells.dropFirst().drop(while: \.isEmpty)
        for (index, cell) in podium.enumerated() where !cell.isEmpty {
            let printed = PrintedName.list(in: cell) ?? []
            for name in printed {
                guard index < 3, let competitor = competitor(name, in: standing, line: line) else {
                    continue
                }
                let claim = StandingClaim(
                    standing: standing, rank: index + 1, competitor: competitor, points: nil)
                state(.standing(claim), .after, line: line)
            }
            if printed.isEmpty || index >= 3 {
                findings.report(
                    .malformedRow, .error, line: line, subject: "\(category) overall",
                    found: "\"\(cell)\"", suggestion: "three competitors")
            }
        }
    }

    /// A championship in the calendar that is no event of the series.
    mutating func readChampionship(_ head: String, of category: Category, line: Int) {
        let title = head.prefix { $0 != "(" }.trimmed
        let year = title.prefix(4)
        let days = Int(year).flatMap { PrintedDate.span(in: head.dropFirst(title.count), year: $0) }
        let meeting = UncountedMeeting(
            title: title, place: nil, first: days?.lowerBound, last: days?.upperBound,
            category: category)
        state(.uncounted(meeting), .before, line: line)
        understood(line)
    }
}
