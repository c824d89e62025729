/// A competitor is withdrawn from an event.
///
/// Until the first round is drawn a substitute of the same team may skate instead; after it the
/// withdrawn does not start and the race is not filled again.
public struct Withdrawal: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// Who does not skate.
    public let competitor: Competitor
    /// Who skates instead.
    public let substitute: PersonID?
    /// Why.
    public let reason: String
    /// Whether a team leader asks for it; it counts once the steward has withdrawn the competitor.
    public let isRequest: Bool?

    /// Withdraws a competitor.
    public init(
        event: EventID, competitor: Competitor, substitute: PersonID? = nil, reason: String,
        isRequest: Bool? = nil
    ) {
        self.event = event
        self.competitor = competitor
        self.substitute = substitute
        self.reason = reason
        self.isRequest = isRequest
    }
}
