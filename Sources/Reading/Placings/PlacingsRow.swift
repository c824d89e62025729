import RecordBook
import ShortTrack

/// One row of a table of places, understood.
struct PlacingsRow {
    let line: Int
    let event: EventID
    let rank: Int
    let printed: PrintedName
    /// The day of the race, or the day the correction was published.
    let day: CalendarDate
    /// Why published places are replaced; missing in a plain table of places.
    let reason: String?
    /// How much of the order the source gives.
    let extent: Placings.Extent
    /// How the place is known.
    let basis: PlaceBasis
    /// What is to be known besides: what an inferred place follows from, a dead heat.
    let note: String
    let source: String

    /// What belongs into one statement: one event from one source.
    struct Group: Hashable {
        let event: EventID
        let day: CalendarDate
        let reason: String?
        let extent: Placings.Extent
        let source: String
        let authority: Authority
    }

    var group: Group {
        Group(
            event: event, day: day, reason: reason, extent: extent, source: source,
            authority: reason == nil ? basis.authority : .correction)
    }
}
