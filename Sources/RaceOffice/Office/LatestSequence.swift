import Synchronization

/// The number of the last statement an office has folded in, for whoever cannot wait for it.
public final class LatestSequence: Sendable {
    private let number = Atomic<Int>(0)

    init() {}

    /// The number; 0 while there is none.
    public internal(set) var sequence: Int {
        get { number.load(ordering: .acquiring) }
        set { number.store(newValue, ordering: .releasing) }
    }
}
