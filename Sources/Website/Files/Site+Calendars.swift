import Hummingbird
import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// Calendars to subscribe to: of everything, a season, a nation, a skater.
    func addCalendars(to router: Router<SiteContext>) {
        router.get("calendar.ics") { request, _ in try await show(.everything, for: request) }
        router.get(":season/calendar.ics") { request, context in
            try await show(.season(try context.season()), for: request)
        }
        router.get("nations/:nation/calendar.ics") { request, context in
            try await show(
                .nation(try context.part("nation") { Nation($0.uppercased()) }), for: request)
        }
        router.get("athletes/:person/calendar.ics") { request, context in
            try await show(
                .athlete(try context.part("person") { PersonID($0) }), for: request)
        }
    }

    private func show(_ subject: CalendarSubject, for request: Request) async throws -> Response {
        try await kept(subject.path, for: request) { state in
            Page(Array(try await calendar(of: subject, in: state).text.utf8), kind: .calendar)
        }
    }

    /// The calendar of a subject.
    /// - Throws: the problem of a subject nothing is known of.
    func calendar(of subject: CalendarSubject, in state: OfficeState) async throws -> ICalendar {
        let books = await library.books(of: state)
        switch subject {
        case .everything:
            return calendar("Short track", books.seasons.map { ($0, $0.record.events) })
        case .season(let id):
            guard let season = state.season(id) else { throw Problem.unknown(id, in: state) }
            // A calendar without an entry is none by its standard.
            guard season.hasCalendar else {
                throw Problem.unknown("calendar of \(season.title)")
            }
            return calendar(season.title, [(season, season.record.events)])
        case .nation(let nation):
            return calendar(
                "Short track, \(nation.name)", Self.events(in: books) { $0.nation == nation })
        case .athlete(let person):
            guard let career = books.almanac.career(of: person) else {
                throw Problem.unknown(person, in: state)
            }
            return calendar(
                "Short track, \(career.namesInWords)",
                Self.events(in: books) { $0.person == person })
        }
    }

    private func calendar(
        _ name: String, _ seasons: [(SeasonView, [EventRecord])]
    ) -> ICalendar {
        ICalendar(
            name: name,
            entries: seasons.flatMap { season, events in season.calendarEntries(of: events) },
            address: address)
    }

    /// The events somebody is entered for or has a place in.
    private static func events(
        in books: RecordBooks, of isMeant: (Competitor) -> Bool
    ) -> [(SeasonView, [EventRecord])] {
        books.seasons.map { season in
            let events = season.record.events.filter { event in
                event.entries.contains { isMeant($0.competitor) }
                    || (season.placings(of: event)?.places ?? []).contains {
                        isMeant($0.competitor)
                    }
            }
            return (season, events)
        }
    }
}
