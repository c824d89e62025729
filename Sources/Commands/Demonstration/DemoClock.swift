import ShortTrack
import Synchronization

/// A clock that is set by hand, so that a weekend invented in a minute has the times of three days.
final class DemoClock: Sendable {
    private let moment: Mutex<Timestamp>

    /// Sets the clock.
    init(at moment: Timestamp) { self.moment = Mutex(moment) }

    /// What it shows.
    var now: Timestamp { moment.withLock { $0 } }

    /// Moves it on.
    func pass(seconds: Int) {
        moment.withLock { $0 = $0.later(bySeconds: seconds) }
    }

    /// Moves it to a moment; never back.
    func wait(until then: Timestamp) { moment.withLock { $0 = max($0, then) } }
}
