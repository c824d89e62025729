public import Racing
import ShortTrack

extension RaceOutcome.Row {
    /// The place, or what stands in place of it: `PEN`, `DNF`.
    public var placeInWords: String {
        if let decision, decision.ruling.excludes { return decision.ruling.rawValue }
        return place.map { "\($0)" } ?? (finish.takesPlace ? "" : finish.rawValue)
    }

    /// The time, or "no time" for whoever was declared finished without one.
    public var timeInWords: String {
        time.map { "\($0)" } ?? (finish == .noTime ? "no time" : "")
    }
}
