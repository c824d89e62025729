/// The members of a relay team who skate in a round.
///
/// Four skate in a race; which of the team may change from round to round.
public struct LineUp: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// The round.
    public let round: Round
    /// The team.
    public let nation: Nation
    /// Who skates, in the order they were named.
    public let members: [PersonID]

    /// How many skate in a race.
    public static let size = 4

    /// Names the members who skate.
    public init(event: EventID, round: Round, nation: Nation, members: [PersonID]) {
        self.event = event
        self.round = round
        self.nation = nation
        self.members = members
    }
}
