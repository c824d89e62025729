import Rulebook
public import ShortTrack

extension Almanac {
    /// Which part of the records to look at; what is missing is not limited.
    public struct Selection: Hashable, Sendable {
        /// What was skated for a nation.
        public var nation: Nation?
        /// One season.
        public var season: SeasonID?
        /// One category.
        public var category: Category?
        /// One distance; titles of its table too.
        public var distance: Distance?

        /// Selects.
        public init(
            nation: Nation? = nil, season: SeasonID? = nil, category: Category? = nil,
            distance: Distance? = nil
        ) {
            self.nation = nation
            self.season = season
            self.category = category
            self.distance = distance
        }

        func takes(_ place: PlaceTaken) -> Bool {
            (nation == nil || nation == place.competitor.nation)
                && (distance == nil || distance == place.event.id.distance)
                && takes(place.season) && takes(place.event.id.category)
        }

        func takes(_ title: TitleWon) -> Bool {
            (nation == nil || nation == title.competitor.nation) && takes(title.standing)
                && takes(title.season)
        }

        func takes(_ line: StandingClaim) -> Bool {
            (nation == nil || nation == line.competitor?.nation) && takes(line.standing)
        }

        func takes(_ other: SeasonID) -> Bool { season == nil || season == other }

        /// Whether somebody of whom nothing but the name is known belongs in.
        func takes(_ person: Person) -> Bool {
            season == nil && category == nil && distance == nil
                && (nation == nil || nation == person.nation)
        }

        func takes(_ event: EventID) -> Bool {
            takes(event.competition.season) && takes(event.category)
                && (distance == nil || distance == event.distance)
        }

        private func takes(_ other: Category) -> Bool { category == nil || category == other }

        private func takes(_ standing: StandingID) -> Bool {
            guard takes(standing.category) else { return false }
            guard let distance else { return true }
            return distance.isRelay
                ? standing.scope == .relay : standing.scope == .distance(distance.metres)
        }
    }
}
