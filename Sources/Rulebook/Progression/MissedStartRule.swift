/// What becomes of a competitor who does not start in the first round of an event.
public enum MissedStartRule: String, CaseIterable, Hashable, Sendable, Codable {
    /// Ranked behind those who started.
    case ranked = "ranked behind the others"
    /// Has no rank and no points, even after starting in a later round.
    ///
    /// Club meets of the United States, 2025-26.
    case unranked = "no rank and no points"
}
