import CoreMetrics
import Synchronization

/// How values spread: how many were at most so large, their number and their sum.
final class Spread: TimerHandler, RecorderHandler {
    /// What was seen so far.
    struct Seen: Sendable {
        /// How many values were at most each of the bounds.
        var buckets = Spread.bounds.map { _ in 0 }
        var count = 0
        var sum = 0.0
    }

    /// From a page that was ready to an import of a season, in seconds.
    static let bounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]

    private let values = Mutex(Seen())

    var seen: Seen { values.withLock { $0 } }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        values.withLock { seen in
            for (index, bound) in Self.bounds.enumerated() where value <= bound {
                seen.buckets[index] += 1
            }
            seen.count += 1
            seen.sum += value
        }
    }
}
