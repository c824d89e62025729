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

    /// Places dated otherwise than the calendar has their event.
    func otherDays(in season: SeasonRecord) -> [Finding] {
        season.events.flatMap { event in
            event.placingStatements.compactMap { statement -> Finding? in
                guard case .placings(let placings) = statement.body,
                    placings.correction == nil, statement.knownSince != event.event.date
                else { return nil }
                return finding(
                    .dateDiffers, .warning, at: statement, subject: "\(event.event.id)",
                    found: "places of \(statement.knownSince.spelledOut)",
                    suggestion: "\(event.event.date.spelledOut), as in the calendar, or the "
                        + "calendar is wrong")
            }
        }
    }
}
