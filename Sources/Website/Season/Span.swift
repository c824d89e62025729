import ShortTrack

/// Days as people write them.
enum Span {
    /// "20–22 October 2023", "28 October – 2 November 2023".
    static func text(from first: CalendarDate, to last: CalendarDate) -> String {
        if first == last { return first.spelledOut }
        let month = CalendarDate.monthNames[first.month - 1]
        guard first.year == last.year else { return "\(first.spelledOut) – \(last.spelledOut)" }
        guard first.month == last.month else {
            return "\(first.day) \(month) – \(last.spelledOut)"
        }
        return "\(first.day)–\(last.spelledOut)"
    }

    /// "21 Oct".
    static func short(_ date: CalendarDate) -> String {
        "\(date.day) \(CalendarDate.monthNames[date.month - 1].prefix(3))"
    }
}
