import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Problem {
    /// The records know nothing of a season.
    static func unknown(_ season: SeasonID, in state: OfficeState) -> Problem {
        .unknown(
            season.firstYear == nil ? "page or season “\(season)”" : "season \(season)",
            suggestions: Nearest(state).seasons(to: "\(season)"))
    }

    /// No record knows a skater by this identity.
    static func unknown(_ person: PersonID, in state: OfficeState) -> Problem {
        .unknown("skater “\(person)”", suggestions: Nearest(state).athletes(to: "\(person)"))
    }

    /// No nation has this code.
    static func unknown(_ nation: Nation, in state: OfficeState) -> Problem {
        .unknown("nation \(nation)", suggestions: Nearest(state).nations(to: nation.code))
    }

    /// The calendar of a season has no such event.
    static func unknown(
        _ event: EventID, of season: SeasonView, in state: OfficeState
    ) -> Problem {
        .unknown(
            "event \(event.competition.slug)/\(event.slug) in \(season.title)",
            suggestions: Nearest(state).events(to: event))
    }
}
