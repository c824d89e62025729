public import Phrases
public import RaceOffice
import Racing
import RecordBook
public import ShortTrack

extension StopView {
    /// "ISU Short Track World Cup, 2023–24": the series and the season.
    public var seriesInWords: String {
        [season.record.series, season.title].compactMap(\.self).joined(separator: ", ")
    }

    /// "Montréal 1, Canada, Maurice Richard Arena".
    public var placeInWords: Phrase {
        [
            Phrase(verbatim: competition.title), competition.nation?.phrase,
            competition.venue.map(Phrase.init(verbatim:)),
        ].compactMap(\.self).joined(separator: ", ")
    }

    /// "20–22 October 2023".
    public var daysInWords: Phrase {
        guard let first = days.first, let last = days.last else { return "" }
        return CalendarDate.days(from: first, to: last)
    }

    /// "Race 12, Heat 3"; the number is missing where no schedule gives one.
    func title(of race: RaceID) -> String {
        number(of: race).map { "Race \($0), \(race.title)" } ?? race.title
    }

    /// The name of a starter; a relay team with those who skate in the round, where that is known.
    func name(_ competitor: Competitor, in round: RoundID) -> String {
        let name = season.name(competitor)
        let members = (season.record[round.event]?.members(of: competitor, in: round.round) ?? [])
            .map { season.name($0) }
        return members.isEmpty ? name : "\(name): \(members.joined(separator: ", "))"
    }

    /// The number of a race in the running order of the stop, from 1.
    public func number(of race: RaceID) -> Int? {
        timetable[race]?.number
    }
}

extension EventID {
    /// "Men's 500 m".
    var titleInFull: String { "\(category.possessive) \(title)" }
}

extension Table.Column {
    static let position = Table.Column("position", "Start", isNumeric: true)
    static let helmet = Table.Column("helmet", "No.", isNumeric: true)
    static let name = Table.Column("name", "Name")
    static let nation = Table.Column("nation", "Nation")
    static let place = Table.Column("place", "Place", isNumeric: true)
    static let time = Table.Column("time", "Time", isNumeric: true)
    static let remarks = Table.Column("remarks", "Remarks")
}
