import Phrases
import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// Finds the days that cannot be right and what they would be.
    ///
    /// An event keeps the day that is printed. Since when its order is known, and on which day the
    /// season begins and ends, goes by the day that is right as far as the page can tell: by the
    /// first and last day the page states, and by the same event of the other category.
    mutating func settleDays() {
        let days = CalendarDays(
            calendar.map {
                CalendarDays.Row(
                    category: $0.category, stage: $0.stage, scope: $0.standing.scope,
                    occurrence: $0.discipline.occurrence, date: $0.date)
            }, in: statedSeason)
        for (index, slip) in days.slips.sorted(by: { $0.key < $1.key }) {
            calendar[index].day = slip.right ?? calendar[index].date
            report(calendar[index], slip.words.description)
        }
        for events in days.crowded {
            let entry = calendar[events[0]]
            findings.report(
                .dateDiffers, .warning, line: entry.line,
                subject: "\(entry.category) calendar, \(place(of: entry))",
                found: "all \(events.count) events on \(entry.date.spelledOut)",
                suggestion: "two days or more, as at the other stops; another source knows")
        }
        reportOrder()
    }

    /// The days between the first and the last day the page states.
    private var statedSeason: ClosedRange<CalendarDate>? {
        let spans = statements.compactMap { statement -> SpanClaim? in
            guard case .span(let span) = statement.body else { return nil }
            return span
        }
        guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max(),
            first <= last
        else { return nil }
        return first...last
    }

    private mutating func report(_ entry: CalendarEntry, _ right: String) {
        findings.report(
            .dateDiffers, .warning, line: entry.line,
            subject: "\(place(of: entry)), \(entry.category.possessive) "
                + "\(entry.discipline.distance)",
            found: entry.date.spelledOut, suggestion: right)
    }

    /// Rows that are not in the order of their days, once for each category.
    private mutating func reportOrder() {
        for category in Category.allCases {
            let own = calendar.filter { $0.category == category }
            let back = zip(own, own.dropFirst()).filter { above, row in
                above.stage == row.stage && row.date < above.date
            }
            guard let (above, row) = back.first else { continue }
            let stops = Set(back.map(\.1.stage)).count
            findings.report(
                .rowsOutOfOrder, .note, line: row.line, subject: "\(category) calendar",
                found: "\(row.date.spelledOut) below \(above.date.spelledOut)"
                    + (stops > 1 ? ", likewise at \(stops - 1) more stops" : ""),
                suggestion: "rows in the order of their days")
        }
    }
}
