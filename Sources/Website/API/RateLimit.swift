import ShortTrack
import Synchronization

/// How often each sender may ask: a bucket of tokens that fills while nothing is asked.
///
/// What is remembered is bounded: a bucket that is full again says nothing, and of too many others
/// those go that have the most left.
final class RateLimit: Sendable {
    /// Tokens, counted in thousandths, as they were at a moment.
    private struct Bucket {
        var tokens: Int64
        var moment: Int64
    }

    /// What a sender may do unless otherwise said.
    static let usual = (perSecond: 50, burst: 200)

    private let buckets = Mutex<[String: Bucket]>([:])
    private let perSecond: Int64
    private let burst: Int64
    private let mostSenders: Int

    init(
        perSecond: Int = RateLimit.usual.perSecond, burst: Int = RateLimit.usual.burst,
        mostSenders: Int = 10_000
    ) {
        self.perSecond = Int64(perSecond)
        self.burst = Int64(burst) * 1000
        self.mostSenders = mostSenders
    }

    /// How many senders are remembered.
    var count: Int { buckets.withLock { $0.count } }

    /// Counts a request.
    /// - Returns: the seconds until the next is answered; nothing when this one is.
    func wait(for sender: String, at moment: Timestamp) -> Int? {
        buckets.withLock { buckets in
            if buckets[sender] == nil, buckets.count >= mostSenders {
                forget(&buckets, at: moment.milliseconds)
            }
            let tokens = tokens(in: buckets[sender], at: moment.milliseconds)
            let isAnswered = tokens >= 1000
            buckets[sender] = Bucket(
                tokens: isAnswered ? tokens - 1000 : tokens, moment: moment.milliseconds)
            return isAnswered
                ? nil : Int((1000 - tokens + perSecond * 1000 - 1) / (perSecond * 1000))
        }
    }

    /// A clock that was set back fills nothing.
    private func tokens(in bucket: Bucket?, at moment: Int64) -> Int64 {
        guard let bucket else { return burst }
        let gone = min(max(0, moment - bucket.moment), burst)
        return min(burst, bucket.tokens + gone * perSecond)
    }

    private func forget(_ buckets: inout [String: Bucket], at moment: Int64) {
        let used = buckets.map { (sender: $0.key, left: tokens(in: $0.value, at: moment)) }
            .filter { $0.left < burst }.sorted { $0.left < $1.left }.prefix(mostSenders / 2)
        buckets = Dictionary(
            used.map { ($0.sender, Bucket(tokens: $0.left, moment: moment)) },
            uniquingKeysWith: { $1 })
    }
}
