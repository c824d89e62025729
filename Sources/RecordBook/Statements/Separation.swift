public import ShortTrack

/// One identity is two people: a name and nation that two skaters share.
///
/// What fits everything that is given goes to the other one: with `seasons` 2011-12 and `category`
/// women, what the women skated that season. The rest stays.
public struct Separation: Hashable, Sendable, Codable {
    /// Who was taken for one person.
    public let person: Person
    /// The second person, under a name that tells the two apart: "Yang Yang (S)".
    public let other: Person
    /// Only what was skated in these seasons; any where empty.
    public let seasons: [SeasonID]
    /// Only what was skated at these stops; any where empty.
    public let competitions: [CompetitionID]
    /// Only races of this category; any when missing.
    public let category: Category?
    /// Only names printed so, and what a document says that prints no other; any where empty.
    public let names: [String]
    /// How that is known.
    public let reason: String

    /// Says that one is two.
    public init(
        person: Person, other: Person, seasons: [SeasonID] = [],
        competitions: [CompetitionID] = [], category: Category? = nil, names: [String] = [],
        reason: String
    ) {
        self.person = person
        self.other = other
        self.seasons = seasons
        self.competitions = competitions
        self.category = category
        self.names = names
        self.reason = reason
    }

    /// Whether it says what belongs to the second person; otherwise everything would.
    public var isLimited: Bool {
        !seasons.isEmpty || !competitions.isEmpty || category != nil || !names.isEmpty
    }
}
