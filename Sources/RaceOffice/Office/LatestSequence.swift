public import ShortTrack
import Synchronization

/// The number of the last statement an office has folded in, for whoever cannot wait for it.
public final class LatestSequence: Sendable {
    private let number = Atomic<Int>(0)
    private let milliseconds = Atomic<Int64>(0)

    init() {}

    /// The number; 0 while there is none.
    public internal(set) var sequence: Int {
        get { number.load(ordering: .acquiring) }
        set { number.store(newValue, ordering: .releasing) }
    }

    /// The latest moment at which something was stated.
    public internal(set) var moment: Timestamp {
        get { Timestamp(milliseconds: milliseconds.load(ordering: .acquiring)) }
        set { milliseconds.store(newValue.milliseconds, ordering: .releasing) }
    }

    /// What to say where a clock is behind what was stated already; nothing where it is not.
    ///
    /// Protest times, the schedule and the history go by the clock of the computer.
    public func warning(at now: Timestamp) -> String? {
        // A minute is what two computers may differ by.
        guard now.milliseconds + 60_000 < moment.milliseconds else { return nil }
        return "The clock of this computer says \(now.words), but something was entered at "
            + "\(moment.words). Set the clock: protests, schedule and history go by it."
    }
}
