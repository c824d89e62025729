import Phrases

/// A standing of nations over all points of their skaters, women and men together.
///
/// World Tour 2024-25: the Team Crystal Globe, of which CAN had 8731 points. Nothing is dropped.
public struct TeamRule: Hashable, Sendable, Codable {
    /// What the best nation wins.
    public let trophy: String?
    /// Whether the points of relays are added too; missing where it is not known.
    public let relaysCount: Bool?
    /// How many skaters a nation may have in an event, which bounds what is not known.
    public let skatersPerEvent: Int

    /// States the rule.
    public init(trophy: String?, relaysCount: Bool?, skatersPerEvent: Int) {
        self.trophy = trophy
        self.relaysCount = relaysCount
        self.skatersPerEvent = skatersPerEvent
    }
}

extension TeamRule {
    var sentence: Phrase {
        let relays: Phrase =
            switch relaysCount {
            case true?: "relays count too"
            case false?: "relays do not count"
            case nil: "whether relays count is not known"
            }
        let prize: Phrase = trophy.map { " The best nation wins the \($0)." } ?? ""
        let sum: Phrase =
            "All points of all skaters of a nation are added up to a standing of nations; "
            + "\(relays)."
        return [sum, prize, " A nation has at most \(skatersPerEvent) skaters in an event."]
            .joined()
    }
}
