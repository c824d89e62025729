import Phrases
import RecordBook
import ShortTrack

extension CheckedBook {
    /// Events that were held and of which no source gives a place.
    func openEvents(of season: SeasonRecord, on today: CalendarDate) -> [Finding] {
        let open = Set(
            season.events.filter {
                $0.placings == nil && $0.races.isEmpty && $0.entries.isEmpty
                    && $0.event.date < today
            }.map(\.event.id))
        return statements.compactMap { statement in
            guard case .event(let event) = statement.body, open.contains(event.id) else {
                return nil
            }
            return finding(
                .eventOpen, .warning, at: statement, subject: "\(event.id)",
                found: "no source gives a place", suggestion: "a row in a table of places")
        }
    }

    /// Days of an event that are not the one that stands.
    ///
    /// Where the calendar's own line is not the one that stands, the record says so itself.
    func otherDays(in season: SeasonRecord) -> [Finding] {
        season.events.flatMap { event in
            event.days.filter { $0.value.date != event.event.date }.map { day in
                finding(
                    .dateDiffers, .warning, at: day.statement, subject: "\(event.event.id)",
                    found: day.value.date.phrase,
                    suggestion: "\(event.event.date.phrase), as another source has it")
            }
        }
    }
}
