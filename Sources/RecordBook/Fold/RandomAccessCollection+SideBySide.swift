import Dispatch
import Synchronization

extension RandomAccessCollection where Self: Sendable, Index == Int {
    /// What becomes of each element, in their order, worked out on all processors at once.
    ///
    /// Worth it where an element takes a millisecond or more.
    package func mappedSideBySide<Result: Sendable>(
        _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { offset in
            let result = transform(self[startIndex + offset])
            results.withLock { $0[offset] = result }
        }
        return results.withLock { results in (0..<count).compactMap { results[$0] } }
    }
}
