import ShortTrack
import Synchronization

/// A clock that is a millisecond later each time somebody looks.
final class TickingClock: Sendable {
    private let milliseconds = Atomic<Int>(1_795_000_000_000)

    func now() -> Timestamp {
        Timestamp(
            milliseconds: Int64(
                milliseconds.wrappingAdd(1, ordering: .sequentiallyConsistent).newValue))
    }
}
