public import Phrases
public import ShortTrack

/// Which part of the records to look at; what is missing is not limited.
///
/// A filter leaves lines out and changes none: a rank stays the rank among all. What is counted,
/// podium places for example, is counted over what the filter takes in.
public struct Filter: Hashable, Sendable {
    /// One season.
    public var season: SeasonID?
    /// One category.
    public var category: Category?
    /// One distance or the relay; for standings and titles also the overall table.
    public var distance: StandingID.Scope?
    /// What was skated for one nation.
    public var nation: Nation?
    /// One stop, by its number in its season.
    public var stage: Int?

    /// Limits; without arguments nothing.
    public init(
        season: SeasonID? = nil, category: Category? = nil, distance: StandingID.Scope? = nil,
        nation: Nation? = nil, stage: Int? = nil
    ) {
        self.season = season
        self.category = category
        self.distance = distance
        self.nation = nation
        self.stage = stage
    }

    /// What it limits to, one by one: "2003-04", "women", "500 m", "KOR", "stop 3".
    public var words: [Phrase] {
        [
            season.map { "\($0)" }, category?.phrase, distance?.phrase, nation.map { "\($0)" },
            stage.map { "stop \($0)" },
        ].compactMap(\.self)
    }

    /// What it limits to, of all seasons, for a title: "2003-04, women", "all seasons".
    public var title: Phrase {
        words.isEmpty ? "all seasons" : words.joined(separator: ", ")
    }

    /// Whether every event of the seasons it takes in belongs in.
    public var isOpen: Bool {
        category == nil && distance == nil && nation == nil && stage == nil
    }

    func takes(_ place: PlaceTaken) -> Bool {
        takes(place.competitor.nation) && takes(place.event.id, atStage: place.stage)
    }

    /// A title is won over a season, not at a stop.
    func takes(_ title: TitleWon) -> Bool {
        takes(title.season) && takes(title.standing) && takes(title.competitor.nation)
            && stage == nil
    }

    func takes(_ line: StandingClaim) -> Bool {
        (nation == nil || nation == line.competitor?.nation) && takes(line.standing)
            && stage == nil
    }

    func takes(_ other: SeasonID) -> Bool { season == nil || season == other }

    /// Whether somebody of whom nothing but the name is known belongs in.
    func takes(_ person: Person) -> Bool {
        season == nil && category == nil && distance == nil && stage == nil
            && takes(person.nation)
    }

    func takes(_ event: EventID, atStage number: Int?) -> Bool {
        takes(event.competition.season) && takes(event.standing)
            && (stage == nil || stage == number)
    }

    /// Whether a table is of the category and distance.
    public func takes(_ standing: StandingID) -> Bool {
        (category == nil || category == standing.category)
            && (distance == nil || distance == standing.scope)
    }

    /// Whether what was skated for a nation belongs in.
    public func takes(_ other: Nation) -> Bool { nation == nil || nation == other }
}
