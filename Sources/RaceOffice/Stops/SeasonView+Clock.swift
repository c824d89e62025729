import RecordBook
public import ShortTrack

extension SeasonView {
    /// "21 November 2026 at 14:05:12" by the calendar and the clock at the rink of a stop; with
    /// "UTC" behind it where no schedule says where that lies.
    public func when(_ moment: Timestamp, at stop: CompetitionID) -> String {
        guard let offset = record.schedules[stop]?.value.offset(at: moment) else {
            return moment.words
        }
        let there = Timestamp(milliseconds: moment.milliseconds + Int64(offset) * 60_000)
        return "\(there.date.spelledOut) at \(there.clock)"
    }

    /// "14:05:12" by the clock at the rink of a stop, "13:05:12 UTC" where nobody said.
    public func clock(_ moment: Timestamp, at stop: CompetitionID) -> String {
        guard let offset = record.schedules[stop]?.value.offset(at: moment) else {
            return "\(moment.clock) UTC"
        }
        return Timestamp(milliseconds: moment.milliseconds + Int64(offset) * 60_000).clock
    }
}
