import Foundation
import Synchronization

/// Ends the process when an input is not done with after the longest time one may take: a reader
/// that hangs would hang the test with it.
final class FuzzWatch: Sendable {
    private let current = Mutex<(start: ContinuousClock.Instant, story: String)?>(nil)

    /// Begins to watch, on a thread of its own.
    func begin() {
        look(at: "the beginning")
        Thread.detachNewThread { [self] in
            while let (start, story) = current.withLock({ $0 }) {
                if ContinuousClock.now - start > FuzzRun.longest {
                    print("fuzz: FAILED, not done after \(FuzzRun.longest): \(story)")
                    exit(EXIT_FAILURE)
                }
                Thread.sleep(forTimeInterval: 0.5)
            }
        }
    }

    /// Notes which input is let in now.
    func look(at story: String) { current.withLock { $0 = (.now, story) } }

    /// Ends the watch.
    func end() { current.withLock { $0 = nil } }
}
