public import Phrases
public import ShortTrack

extension SeasonView {
    /// "21 November 2026 at 14:05:12" by the calendar and the clock at the rink of a stop; with
    /// "UTC" behind it where no schedule says where that lies.
    public func moment(_ moment: Timestamp, at stop: CompetitionID) -> Phrase {
        there(moment, at: stop).map { "\($0.date.phrase) at \($0.clock)" }
            ?? "\(moment.date.phrase) at \(moment.clock) UTC"
    }
}
