import ShortTrack

extension Timetable {
    /// The race called or on the ice; the one started last where somebody forgot to end another.
    public var onIce: Line? {
        func begun(_ line: Line) -> Timestamp? { line.clock.started ?? line.clock.called }
        return lines.filter { $0.clock.finished == nil && begun($0) != nil }
            .max { (begun($0) ?? $0.planned) < (begun($1) ?? $1.planned) }
    }

    /// The race that was finished last.
    public var lastFinished: Line? {
        lines.filter { $0.clock.finished != nil }
            .max { ($0.clock.finished ?? $0.planned) < ($1.clock.finished ?? $1.planned) }
    }

    /// The races that are neither called nor begun, in the order they are expected.
    public var ahead: [Line] { lines.filter(\.isAhead) }
}

extension Timetable.Line {
    /// Whether it is neither called nor begun.
    public var isAhead: Bool { !clock.hasBegun && clock.called == nil }
}
