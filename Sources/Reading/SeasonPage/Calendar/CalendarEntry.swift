import ShortTrack

/// An event of a calendar with what its row inherits from the rows above.
struct CalendarEntry {
    let line: Int
    let category: Category
    let stage: Int
    let number: Int
    /// The day as printed.
    let date: CalendarDate
    var discipline: Discipline
    /// The distance as printed, where it is read as another.
    var printedDistance: Distance?
    /// Winner, second and third as printed, as far as there are cells.
    let podium: [String]
    /// The day that is right as far as the page can tell; the printed one where nothing is wrong.
    var day: CalendarDate
    /// How many cells of the podium are empty.
    var unnamed = 0

    /// The table the event's points go to.
    var standing: StandingID {
        StandingID(
            category: category,
            scope: discipline.distance.isRelay ? .relay : .distance(discipline.distance.metres))
    }
}
