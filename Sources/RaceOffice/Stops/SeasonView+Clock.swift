public import RecordBook
public import ShortTrack

extension SeasonView {
    /// When a statement was made, by the clock at the rink of the stop it is about.
    public func when(_ statement: Statement) -> String {
        guard let event = statement.body.event else { return statement.recordedAt.words }
        return when(statement.recordedAt, at: event.competition)
    }

    /// "21 November 2026 at 14:05:12" by the calendar and the clock at the rink of a stop; with
    /// "UTC" behind it where no schedule says where that lies.
    public func when(_ moment: Timestamp, at stop: CompetitionID) -> String {
        there(moment, at: stop).map { "\($0.date.spelledOut) at \($0.clock)" } ?? moment.words
    }

    /// "14:05:12" by the clock at the rink of a stop, "13:05:12 UTC" where nobody said.
    public func clock(_ moment: Timestamp, at stop: CompetitionID) -> String {
        there(moment, at: stop)?.clock ?? "\(moment.clock) UTC"
    }

    /// The time zone of the rink of a stop by its IANA name, which every moment of it is told in;
    /// nothing where no schedule says where it lies.
    public func zone(of stop: CompetitionID) -> String? { record[stop]?.schedule?.value.zone }

    /// "2026-11-21 14:05:12" by the calendar and the clock at the rink of a stop; in UTC where
    /// nobody said where that lies.
    public func dateAndClock(_ moment: Timestamp, at stop: CompetitionID) -> String {
        let there = there(moment, at: stop) ?? moment
        return "\(there.date) \(there.clock)"
    }

    /// The moment whose date and clock in UTC are those at the rink; nothing where no schedule
    /// says where it lies.
    func there(_ moment: Timestamp, at stop: CompetitionID) -> Timestamp? {
        record[stop]?.schedule?.value.offset(at: moment).map { moment.later(bySeconds: $0 * 60) }
    }
}
