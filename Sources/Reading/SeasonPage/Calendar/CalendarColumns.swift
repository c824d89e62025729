import ShortTrack

/// What the head row of a calendar says of its rows.
struct CalendarColumns {
    /// Whether rows begin with the number of the event, the first of a stop with its stage.
    let areNumbered: Bool
    /// Whether there is a column for what is skated; mixed teams have one event only.
    let nameDiscipline: Bool
    /// Whether a column after the podium names sources.
    let haveReference: Bool

    init(_ table: PageTable, of category: Category) {
        guard table.head != nil else {
            areNumbered = table.rows.first?.cells.first.flatMap { Int($0) } != nil
            nameDiscipline = category != .mixed
            haveReference = false
            return
        }
        areNumbered = table.hasColumn("stage")
        nameDiscipline = table.hasColumn("discipline", "distance", "event")
        haveReference = table.hasColumn("reference", "ref", "r")
    }
}
