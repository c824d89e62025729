import ShortTrack

/// A stop of the season as the calendars name it.
struct Stop {
    let place: PrintedPlace
    /// The line that names it first.
    let line: Int
    /// The first day on which something is decided there.
    let date: CalendarDate
    /// Its own name within the season: `montreal-1`.
    var slug: String
}
