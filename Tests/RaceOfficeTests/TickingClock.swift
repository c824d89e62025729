import ShortTrack
import Synchronization

/// A clock that is a millisecond later each time somebody looks, or as much as said otherwise.
final class TickingClock: Sendable {
    private let milliseconds = Atomic<Int>(1_795_000_000_000)

    private let step: Int

    init(step: Int = 1) { self.step = step }

    func now() -> Timestamp {
        Timestamp(
            milliseconds: Int64(
                milliseconds.wrappingAdd(step, ordering: .sequentiallyConsistent).newValue))
    }
}
