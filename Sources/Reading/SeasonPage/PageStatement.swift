import RecordBook
import ShortTrack

/// What a line of a page states, before it is known when the season began and ended.
struct PageStatement {
    /// Since when the world knew it.
    enum Known {
        /// Before the season: its title, its calendar.
        case before
        /// When the season was over: everything that adds up results.
        case after
        /// On the day of an event: its order of finish. By its index in the calendar.
        case event(Int)
        /// On the first day of a stop, by its stage.
        case stop(Int)
    }

    let line: Int
    let body: Body
    let known: Known

    /// The stream a statement of a page belongs to.
    func stream(of season: SeasonID) -> RecordBook.Stream {
        switch body {
        case .person: .people
        case .competition(let competition): .competition(competition.id)
        case .event(let event): .competition(event.id.competition)
        case .placings(let placings): .competition(placings.event.competition)
        default: .season(season)
        }
    }
}
