import ShortTrack

/// A stop of the season as the calendars name it.
struct Stop {
    var place: PrintedPlace
    /// The line that names it first.
    let line: Int
    /// Its own name within the season: `montreal-1`.
    var slug: String
}
