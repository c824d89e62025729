import Racing
import RecordBook
import ShortTrack

extension SeasonView {
    /// The stop that is run now, the latest of several: something is drawn, and an event with
    /// entries is not decided, though nobody may be on the ice before the next morning.
    public var stopUnderWay: StopView? {
        let begun = Set(runEvents.filter { !$0.drawnRounds.isEmpty }.map(\.event.competition))
        let open = Set(runEvents.filter { $0.officialPlacings == nil }.map(\.event.competition))
        return record.competitions.map(\.id)
            .last { begun.contains($0) && open.contains($0) }
            .flatMap { StopView($0, in: self) }
    }
}
