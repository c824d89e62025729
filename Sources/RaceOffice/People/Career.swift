import Algorithms
public import RecordBook
public import ShortTrack

/// Everything known of one skater over the seasons, under all names and nations.
///
/// Ahn Hyun-soo skated for KOR in 2003-04 and as Victor An for RUS in 2013-14: one career, two
/// names, two nations, each place with the nation of its time.
public struct Career: Sendable {
    /// A season of a career.
    public struct Season: Sendable {
        /// The season.
        public let id: SeasonID
        /// The places known, in the order of the events.
        public let places: [PlaceTaken]
        /// The tables won.
        public let titles: [TitleWon]
        /// The published lines of standings: rank and total.
        public let lines: [StandingClaim]
        /// The events entered for, alone or in a team.
        public let entries: [EventID]

        /// The nations skated for, in order: of the places, where none is known of the titles,
        /// where there is none of the published lines.
        public var nations: [Nation] {
            let skated = [
                places.map(\.competitor), titles.map(\.competitor),
                lines.compactMap(\.competitor),
            ]
            return Array((skated.first { !$0.isEmpty } ?? []).map(\.nation).uniqued())
        }
    }

    /// The identity that stands.
    public let person: PersonID
    /// The name shown first.
    public let name: String
    /// Every form as printed, the earliest first.
    public let forms: [People.Form]
    /// The seasons with a place, a title, a published line or an entry, the earliest first.
    public let seasons: [Season]

    /// The places known, the earliest first.
    public var places: [PlaceTaken] { seasons.flatMap(\.places) }

    /// The tables won, the earliest first.
    public var titles: [TitleWon] { seasons.flatMap(\.titles) }

    /// Podium places in individual events; who skated in a relay is not known.
    public var podiums: PodiumCount { PodiumCount(places) }

    /// Titles all sources agree on.
    public var undisputedTitles: [TitleWon] { titles.filter { !$0.isDisputed } }

    /// The names over time: of the forms that fold to the same the first.
    public var names: [People.Form] {
        Array(forms.uniqued { "\($0.person.nation) \(FoldedName($0.person.name).key)" })
    }

    /// The nations skated for, in order; those of the names where nothing else is known.
    public var nations: [Nation] {
        let skated = seasons.flatMap(\.nations)
        return Array((skated.isEmpty ? forms.map(\.person.nation) : skated).uniqued())
    }

    /// The categories raced in.
    public var categories: [Category] {
        Set(
            places.map(\.event.id.category) + titles.map(\.standing.category)
                + seasons.flatMap(\.lines).map(\.standing.category)
                + seasons.flatMap(\.entries).map(\.category)
        ).sorted()
    }
}
