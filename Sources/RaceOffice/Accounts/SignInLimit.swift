import ShortTrack

/// How often something may be tried: after so many attempts in five minutes, not at all.
struct SignInLimit {
    static let window: Int64 = 5 * 60 * 1000
    /// Keys remembered at once; a flood of invented ones forgets the longest untried first.
    static let keys = 10_000

    let attempts: Int
    private var tried: [String: [Timestamp]] = [:]

    init(attempts: Int) { self.attempts = attempts }

    /// Seconds until the next attempt is allowed; nothing when it is now.
    func wait(_ key: String, at moment: Timestamp) -> Int? {
        let recent = recent(key, at: moment)
        guard recent.count >= attempts, let first = recent.first else { return nil }
        return Int((first.milliseconds + Self.window - moment.milliseconds + 999) / 1000)
    }

    /// Counts an attempt.
    mutating func count(_ key: String, at moment: Timestamp) {
        let recent = recent(key, at: moment)
        if tried[key] == nil, tried.count >= Self.keys {
            forget(before: moment.milliseconds - Self.window)
        }
        tried[key] = recent + [moment]
    }

    /// Forgets what was tried.
    mutating func forget(_ key: String) { tried[key] = nil }

    /// Takes the latest attempt back: it was right, or could not be judged.
    mutating func takeBack(_ key: String) { _ = tried[key]?.popLast() }

    /// What lies ahead was counted before the clock was set back, and says nothing any more.
    private func recent(_ key: String, at moment: Timestamp) -> [Timestamp] {
        let since = moment.milliseconds - Self.window
        return (tried[key] ?? []).filter { $0.milliseconds > since && $0 <= moment }
    }

    private mutating func forget(before since: Int64) {
        tried = tried.filter { ($0.value.last?.milliseconds ?? 0) > since }
        let excess = tried.count - Self.keys / 2
        guard excess > 0 else { return }
        let oldest = tried.sorted {
            ($0.value.last?.milliseconds ?? 0, $0.key) < ($1.value.last?.milliseconds ?? 0, $1.key)
        }
        for (key, _) in oldest.prefix(excess) { tried[key] = nil }
    }
}
