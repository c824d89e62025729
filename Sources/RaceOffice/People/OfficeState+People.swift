public import RecordBook
public import ShortTrack

extension OfficeState {
    /// All seasons read together, as known now or at the end of a day.
    public func almanac(asOf day: CalendarDate? = nil) -> Almanac {
        Almanac(records(asOf: day))
    }

    /// Names, and who is who.
    public var people: People { records.people }
}
