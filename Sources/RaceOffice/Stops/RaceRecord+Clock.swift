public import Racing
public import RecordBook
import ShortTrack

extension RaceRecord {
    /// When it was called, started and first had a result, after a re-skate anew.
    public var clock: RaceClock {
        let since = steps.split { $0.value.kind == .reskate }.last ?? []
        let isAgain = steps.last?.value.kind == .reskate
        func last(_ kinds: Set<RaceStep.Kind>) -> Timestamp? {
            isAgain ? nil : since.last { kinds.contains($0.value.kind) }?.statement.recordedAt
        }
        return RaceClock(
            called: last([.called]), started: last([.started, .restarted]),
            finished: endedAt)
    }
}
