import ShortTrack

/// How often a name may be tried: after five wrong passwords in five minutes, not at all.
///
/// An attempt counts from its beginning and is taken back when the password was right, so that
/// a hundred attempts at once are no way around it.
struct SignInLimit {
    static let attempts = 5
    static let window: Int64 = 5 * 60 * 1000
    /// Names remembered at once; a flood of invented names forgets the longest untried first.
    static let names = 10_000

    private var tried: [String: [Timestamp]] = [:]

    /// Counts an attempt.
    /// - Throws: `AccountError.tooManyFailures` with the time until the next is allowed.
    mutating func attempt(_ name: String, at moment: Timestamp) throws(AccountError) {
        let since = moment.milliseconds - Self.window
        // What lies ahead was counted before the clock was set back, and says nothing any more.
        let recent = (tried[name] ?? []).filter {
            $0.milliseconds > since && $0 <= moment
        }
        if recent.count >= Self.attempts, let first = recent.first {
            let wait = first.milliseconds - since
            throw .tooManyFailures(wait: Int((wait + 999) / 1000))
        }
        if tried[name] == nil, tried.count >= Self.names { forget(before: since) }
        tried[name] = recent + [moment]
    }

    /// Forgets a name's attempts: the password was right.
    mutating func succeed(_ name: String) { tried[name] = nil }

    /// Takes the latest attempt back: it could not be judged.
    mutating func takeBack(_ name: String) { tried[name]?.removeLast() }

    private mutating func forget(before since: Int64) {
        tried = tried.filter { ($0.value.last?.milliseconds ?? 0) > since }
        let excess = tried.count - Self.names / 2
        guard excess > 0 else { return }
        let oldest = tried.sorted {
            ($0.value.last?.milliseconds ?? 0, $0.key) < ($1.value.last?.milliseconds ?? 0, $1.key)
        }
        for (name, _) in oldest.prefix(excess) { tried[name] = nil }
    }
}
