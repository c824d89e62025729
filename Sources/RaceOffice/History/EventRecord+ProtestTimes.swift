public import Racing
public import RecordBook
import ShortTrack

extension EventRecord {
    /// Until when each round can be protested against whose races have all ended.
    public func protestTimes(in progress: EventProgress) -> [ProtestTime] {
        progress.drawnRounds.compactMap { round in
            ProtestTime(
                round: round, raceEnds: progress.races(of: round).map { races[$0.race]?.endedAt })
        }
    }
}
