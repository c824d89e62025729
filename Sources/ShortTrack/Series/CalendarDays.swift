public import Phrases

/// Days of a calendar that cannot be right, as far as the calendar itself can tell: by the first and
/// last day stated of the season, and by the same event of the other category.
public struct CalendarDays: Sendable {
    /// An event with its day as printed.
    public struct Row: Sendable {
        let category: Category
        let stage: Int
        let scope: StandingID.Scope
        let occurrence: Occurrence
        let date: CalendarDate

        /// Gives what of an event its day can be told by.
        /// - Parameter stage: the number of its stop.
        public init(
            category: Category, stage: Int, scope: StandingID.Scope, occurrence: Occurrence,
            date: CalendarDate
        ) {
            self.category = category
            self.stage = stage
            self.scope = scope
            self.occurrence = occurrence
            self.date = date
        }

        /// Whether the other category skates the same here: the men's 500 m, the women's 500 m.
        private func isCounterpart(of other: Row) -> Bool {
            category != other.category && category != .mixed && other.category != .mixed
                && stage == other.stage && scope == other.scope && occurrence == other.occurrence
        }

        /// The day on which the other category skates the same.
        fileprivate func otherDay(in rows: [Row]) -> CalendarDate? {
            rows.first { $0.isCounterpart(of: self) }?.date
        }
    }

    /// A day that cannot be right.
    public struct Slip: Sendable {
        /// The day that is right; missing where only the printed one is ruled out.
        public let right: CalendarDate?
        /// What would be right, and by what.
        public let words: Phrase
    }

    /// The slips, by the index of the row.
    public private(set) var slips: [Int: Slip] = [:]
    /// Stops that have all events of a category on one day, unlike the others, where nothing says
    /// which: the indices of their rows, the first stop first.
    public private(set) var crowded: [[Int]] = []

    /// Looks at a calendar.
    /// - Parameter season: the first and last day stated of the season.
    public init(_ rows: [Row], in season: ClosedRange<CalendarDate>?) {
        if let season { findOutside(season, rows) }
        findFarFromStop(rows)
        for category in Category.allCases { findOnOneDay(of: category, rows) }
        crowded.sort { $0[0] < $1[0] }
    }

    /// Dordrecht 2012 is dated February 2011; Bormio ends on 15 February, the season on the 14th.
    private mutating func findOutside(_ season: ClosedRange<CalendarDate>, _ rows: [Row]) {
        let outside = rows.indices.filter { !season.contains(rows[$0].date) }
        // When most days are outside, the sentence about the season is what is wrong.
        guard outside.count * 2 < rows.count else { return }
        for index in outside {
            let date = rows[index].date
            let otherYear = [1, -1].lazy.compactMap {
                CalendarDate(year: date.year + $0, month: date.month, day: date.day)
            }.first { season.contains($0) }
            let counterpart = rows[index].otherDay(in: rows)
            let right = otherYear ?? counterpart.flatMap { season.contains($0) ? $0 : nil }
            let words: Phrase =
                otherYear.map { "\($0.phrase), in the stated season" }
                ?? right.map {
                    "\($0.phrase), as the other category and the stated season have it"
                }
                ?? "a day from \(season.lowerBound.phrase) to \(season.upperBound.phrase)"
            slips[index] = Slip(right: right, words: words)
        }
    }

    /// A day in the season, but a week or more from most events of its stop.
    private mutating func findFarFromStop(_ rows: [Row]) {
        for stop in Dictionary(grouping: rows.indices, by: { rows[$0].stage }).values {
            let days = stop.map { rows[$0].date }.sorted()
            let middle = days[days.count / 2]
            func isNear(_ day: CalendarDate) -> Bool {
                abs(day.daysSince1970 - middle.daysSince1970) < 6
            }
            for index in stop where !isNear(rows[index].date) && slips[index] == nil {
                let counterpart = rows[index].otherDay(in: rows)
                let right = counterpart.flatMap { isNear($0) ? $0 : nil }
                slips[index] = Slip(
                    right: right,
                    words: right.map { "\($0.phrase), as the other category has it" }
                        ?? "a day near \(middle.phrase), as the stop's other events")
            }
        }
    }

    /// All women's finals of Beijing 2003 are dated on the first of three days, all finals of
    /// Turin 2013 on one.
    private mutating func findOnOneDay(of category: Category, _ rows: [Row]) {
        let stops = Dictionary(grouping: rows.indices.filter { rows[$0].category == category }) {
            rows[$0].stage
        }
        let onOneDay = stops.values.filter { events in
            events.count > 2 && Set(events.map { rows[$0].date }).count == 1
        }
        guard onOneDay.count * 2 < stops.count else { return }
        for events in onOneDay {
            let others = events.compactMap { index -> (Int, CalendarDate)? in
                guard slips[index]?.right == nil,
                    let other = rows[index].otherDay(in: rows),
                    other != rows[index].date
                else { return nil }
                return (index, other)
            }
            for (index, other) in others {
                slips[index] = Slip(
                    right: other, words: "\(other.phrase), as the other category has it")
            }
            if others.isEmpty { crowded.append(events) }
        }
    }
}
