extension CalendarDate {
    /// "20–22 October 2023", "28 October – 2 November 2023"; one day alone as it is.
    public static func span(from first: CalendarDate, to last: CalendarDate) -> String {
        if first == last { return first.spelledOut }
        let month = monthNames[first.month - 1]
        guard first.year == last.year else { return "\(first.spelledOut) – \(last.spelledOut)" }
        guard first.month == last.month else {
            return "\(first.day) \(month) – \(last.spelledOut)"
        }
        return "\(first.day)–\(last.spelledOut)"
    }
}
