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
            guard books.almanac.nation(nation) != nil else {
                throw Problem.unknown(nation, in: state)
            }
            return calendar("Short track, \(nation.name)", in: books) { one, _, _ in
                one.nation == nation
            }
        case .athlete(let person):
            guard let career = books.almanac.career(of: person) else {
                throw Problem.unknown(person, in: state)
            }
            return calendar("Short track, \(career.namesInWords)", in: books) { one, event, round in
                one.person == person
                    || event.skaters(of: one, in: round).contains { $0.person == person }
            }
        }
    }

    private func calendar(
        _ name: String, _ seasons: [(SeasonView, [EventRecord])],
        for isMeant: (Competitor, EventRecord, Round?) -> Bool = { _, _, _ in true }
    ) -> ICalendar {
        ICalendar(
            name: name,
            entries: seasons.flatMap { $0.calendarEntries(of: $1, for: isMeant) },
            address: address)
    }

    /// The events somebody meant is entered for or has a place in.
    private func calendar(
        _ name: String, in books: RecordBooks,
        of isMeant: (Competitor, EventRecord, Round?) -> Bool
    ) -> ICalendar {
        calendar(
            name,
            books.seasons.map { season in
                let events = season.record.events.filter { event in
                    event.entries.contains { isMeant($0.competitor, event, nil) }
                        || (season.placings(of: event)?.places ?? []).contains {
                            isMeant($0.competitor, event, nil)
                        }
                }
                return (season, events)
            }, for: isMeant)
    }
}
