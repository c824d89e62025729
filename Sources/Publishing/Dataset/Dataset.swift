import Phrases
public import RaceOffice
import RecordBook
public import ShortTrack

/// Everything the records say as plain tables, for whoever analyses them.
///
/// The titles of the columns say what is in them. A season, stop, event and skater has the same
/// name in every table, so that tables can be joined.
public struct Dataset: Sendable {
    /// A table with the name it goes by.
    public struct Sheet: Sendable {
        /// Its name: `placings`.
        public let name: String
        /// The rows; its title says what a row is.
        public let table: Table

        init(_ name: String, _ meaning: String, _ columns: [Table.Column], _ rows: [[Cell]]) {
            self.name = name
            table = Table(title: "\(meaning)", columns: columns, rows: rows)
        }
    }

    /// The tables.
    public let sheets: [Sheet]

    /// The tables of all seasons, or of one.
    public init(_ state: OfficeState, of season: SeasonID? = nil) {
        let seasons = (season.map { [$0] } ?? state.seasons.reversed())
            .compactMap { state.season($0) }
        let almanac = state.almanac()
        sheets =
            [
                Self.seasons(seasons), Self.competitions(seasons), Self.events(seasons),
                Self.placings(seasons), Self.races(seasons), Self.results(seasons),
                Self.laps(seasons), Self.standings(seasons), Self.claims(seasons),
                Self.titles(almanac, in: seasons), Self.people(state.records.people, seasons),
            ]
    }

    /// The columns that name a season, a stop and an event.
    static let event: [Table.Column] = [
        .init("season", "the season"), .init("competition", "the stop within the season"),
        .init("event", "category and distance, with the occurrence of a distance raced twice"),
    ]

    /// The columns that name a competitor.
    static let competitor: [Table.Column] = [
        .init("nation", "the nation's code"),
        .init("person", "the skater; empty for a relay team or a nation"),
        .init("name", "the name, as skating for that nation"),
    ]

    static func cells(_ event: EventID) -> [Cell] {
        [
            .text("\(event.competition.season)"), .text(event.competition.slug),
            .text(event.slug),
        ]
    }

    static func cells(_ competitor: Competitor?, in season: SeasonView) -> [Cell] {
        guard let competitor else { return [.empty, .empty, .empty] }
        return [
            .text(competitor.nation.code), .words(competitor.person.map { "\($0)" }),
            .text(season.name(competitor)),
        ]
    }
}

extension Cell {
    /// A whole number, or nothing.
    static func number(orEmpty number: Int?) -> Cell { number.map(Cell.number) ?? .empty }
}
