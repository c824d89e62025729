/// A ruling of the referee on one skater in one race.
public struct Decision: Hashable, Sendable, Codable {
    /// The race.
    public let race: RaceID
    /// The skater.
    public let competitor: Competitor
    /// What was decided.
    public let ruling: Ruling
    /// What happened, by its code, where one was given.
    public let code: ReasonCode?
    /// What happened, in the referee's words; empty where the code says it all.
    public let reason: String

    /// Rules on a skater.
    public init(
        race: RaceID, competitor: Competitor, ruling: Ruling, code: ReasonCode? = nil,
        reason: String
    ) {
        self.race = race
        self.competitor = competitor
        self.ruling = ruling
        self.code = code
        self.reason = reason
    }

    /// The code and the words together: "C1: over the blocks".
    public var why: String {
        [code?.rawValue, reason.isEmpty ? nil : reason].compactMap(\.self).joined(separator: ": ")
    }
}
