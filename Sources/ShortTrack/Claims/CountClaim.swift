/// A published number of races or places of a season.
public struct CountClaim: Hashable, Sendable, Codable {
    /// What was counted.
    public enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
        /// Stops of the series.
        case competitions
        /// Different cities.
        case locations
        /// Individual events of the category.
        case individualEvents
        /// Relays of the category.
        case relays
        /// Mixed relays.
        case mixedRelays

        /// "individual events", in words.
        public var title: String {
            switch self {
            case .competitions: "stops"
            case .locations: "places"
            case .individualEvents: "individual events"
            case .relays: "relays"
            case .mixedRelays: "mixed relays"
            }
        }
    }

    /// Whose calendar.
    public let category: Category
    /// What was counted.
    public let subject: Subject
    /// The printed number.
    public let count: Int

    /// States a count.
    public init(category: Category, subject: Subject, count: Int) {
        self.category = category
        self.subject = subject
        self.count = count
    }
}
