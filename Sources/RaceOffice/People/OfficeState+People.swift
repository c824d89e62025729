public import RecordBook
public import ShortTrack

extension OfficeState {
    /// All seasons read together, as known now or at the end of a day.
    public func almanac(asOf day: CalendarDate? = nil) -> Almanac {
        let records = day.map { Records(folding: statements, asOf: $0) } ?? records
        return Almanac(
            records.seasons.values.map {
                SeasonView(record: $0, of: records, asOf: day)
            }, people: records.people)
    }

    /// Names, and who is who.
    public var people: People { records.people }

    /// Whoever may be meant by words; quick enough to ask at every key pressed.
    public func search(_ text: some StringProtocol) -> [PersonID] { people.search(text) }
}
