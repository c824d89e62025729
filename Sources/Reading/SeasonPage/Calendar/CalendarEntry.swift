import ShortTrack

/// An event of a calendar with what its row inherits from the rows above.
struct CalendarEntry {
    let line: Int
    let category: Category
    let stage: Int
    let number: Int
    let date: CalendarDate
    let discipline: Discipline
    /// Winner, second and third as printed, as far as there are cells.
    let podium: [String]
}
