/// Whether a series is won by the most points or by the fewest.
public enum SeriesWinner: String, CaseIterable, Hashable, Sendable {
    /// As in a World Cup or a championship of formula racing.
    case mostPoints = "most points"
    /// As in sailing's low point system or a cross-country series scored by places.
    case fewestPoints = "fewest points"
}
