import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// Finds the days that cannot be right and what they would be.
    ///
    /// An event keeps the day that is printed. Since when its order is known, and on which day the
    /// season begins and ends, goes by the day that is right as far as the page can tell: by the
    /// first and last day the page states, and by the same event of the other category.
    mutating func settleDays() {
        reportDaysOutside()
        reportStopsOnOneDay()
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

    /// Dordrecht 2012 is dated February 2011; Bormio ends on 15 February, the season on the 14th.
    private mutating func reportDaysOutside() {
        guard let season = statedSeason else { return }
        let outside = calendar.indices.filter { !season.contains(calendar[$0].date) }
        // When most days are outside, the sentence about the season is what is wrong.
        guard outside.count * 2 < calendar.count else { return }
        for index in outside {
            let entry = calendar[index]
            let otherYear = [1, -1].lazy.compactMap {
                CalendarDate(
                    year: entry.date.year + $0, month: entry.date.month, day: entry.date.day)
            }.first { season.contains($0) }
            let counterpart = calendar.first { $0.isCounterpart(of: entry) }?.date
            let right = otherYear ?? counterpart.flatMap { season.contains($0) ? $0 : nil }
            calendar[index].day = right ?? entry.date
            let expected =
                "a day from \(season.lowerBound.spelledOut) to "
                + "\(season.upperBound.spelledOut)"
            report(
                entry,
                otherYear.map { "\($0.spelledOut), in the stated season" }
                    ?? right.map {
                        "\($0.spelledOut), as the other category and the stated season have it"
                    }
                    ?? expected)
        }
    }

    /// All women's finals of Beijing 2003 are dated on the first of three days, all finals of
    /// Turin 2013 on one.
    private mutating func reportStopsOnOneDay() {
        for category in Category.allCases {
            let stops = Dictionary(
                grouping: calendar.indices.filter { calendar[$0].category == category }
            ) { calendar[$0].stage }
            let onOneDay = stops.filter { _, events in
                events.count > 2 && Set(events.map { calendar[$0].date }).count == 1
            }
            guard onOneDay.count * 2 < stops.count else { continue }
            for events in onOneDay.keys.sorted().compactMap({ onOneDay[$0] }) {
                reportOneDay(events)
            }
        }
    }

    /// - Parameter events: the indices of a stop's events in the calendar of a category.
    private mutating func reportOneDay(_ events: [Int]) {
        var isExplained = false
        for index in events {
            let entry = calendar[index]
            guard let other = calendar.first(where: { $0.isCounterpart(of: entry) })?.date,
                other != entry.date, entry.day == entry.date
            else { continue }
            isExplained = true
            calendar[index].day = other
            report(entry, "\(other.spelledOut), as the other category has it")
        }
        guard !isExplained, let entry = events.first.map({ calendar[$0] }) else { return }
        findings.report(
            .dateDiffers, .warning, line: entry.line,
            subject: "\(entry.category) calendar, \(place(of: entry))",
            found: "all \(events.count) events on \(entry.date.spelledOut)",
            suggestion: "two days or more, as at the other stops; another source knows")
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
