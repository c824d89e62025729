/// Whom a nation enters for an event: its skaters in the team's order, or its relay team.
///
/// The latest entry of a nation for an event replaces the one before; one without skaters takes
/// the nation out of the event.
public struct TeamEntry: Hashable, Sendable, Codable {
    /// A skater of the team.
    public struct Skater: Hashable, Sendable, Codable {
        /// Who.
        public let person: PersonID
        /// Woman or man; said in a mixed event only, elsewhere it follows from the event.
        public let category: Category?
        /// The time to be seeded by where the season has none yet.
        public let seedingTime: RaceTime?

        /// Names a skater.
        public init(person: PersonID, category: Category? = nil, seedingTime: RaceTime? = nil) {
            self.person = person
            self.category = category
            self.seedingTime = seedingTime
        }
    }

    /// The event.
    public let event: EventID
    /// The nation.
    public let nation: Nation
    /// Who is to skate, in the team's order; in a relay the members of the team.
    public let skaters: [Skater]
    /// Who may take the place of one who withdraws, in order; nobody in a relay.
    public let substitutes: [Skater]
    /// What the team tells the referee.
    public let remark: String?

    /// Enters a nation's team.
    public init(
        event: EventID, nation: Nation, skaters: [Skater], substitutes: [Skater] = [],
        remark: String? = nil
    ) {
        self.event = event
        self.nation = nation
        self.skaters = skaters
        self.substitutes = substitutes
        self.remark = remark
    }

    /// A skater of the team as a competitor.
    public func competitor(_ skater: Skater) -> Competitor { .skater(skater.person, nation) }

    /// Whether the skater is a woman or a man, as far as it is said.
    public func category(of skater: Skater) -> Category? {
        event.category == .mixed ? skater.category : event.category
    }
}
