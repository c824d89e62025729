import ShortTrack

/// Days as people write them.
enum Span {
    /// "21 Oct".
    static func short(_ date: CalendarDate) -> String {
        "\(date.day) \(CalendarDate.monthNames[date.month - 1].prefix(3))"
    }
}
