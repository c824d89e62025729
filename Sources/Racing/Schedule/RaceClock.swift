public import ShortTrack

/// When a race was called, started and first had a result; what was not noted is missing.
public struct RaceClock: Hashable, Sendable {
    /// When the skaters were called.
    public let called: Timestamp?
    /// When it was started, for the last time where it was started again.
    public let started: Timestamp?
    /// When its result was there.
    public let finished: Timestamp?

    /// Notes the moments of a race.
    public init(called: Timestamp?, started: Timestamp?, finished: Timestamp?) {
        self.called = called
        self.started = started
        self.finished = finished
    }

    /// Whether it is on the ice or over.
    public var hasBegun: Bool { started != nil || finished != nil }

    /// When the ice is free again, where it has begun.
    ///
    /// A start nobody noted tells nothing of how long the race took, so its result does.
    func end(after seconds: Int) -> Timestamp? {
        finished ?? started?.later(bySeconds: seconds)
    }
}
