/// Whether a season of the series took place.
///
/// 2020-21 was cancelled; whoever counts editions has to say whether it counts.
public enum SeasonState: String, CaseIterable, Hashable, Sendable, Codable {
    /// It was skated, in full or in part.
    case held
    /// It was announced and no race of it was skated.
    case cancelled
}
