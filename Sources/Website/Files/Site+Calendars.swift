import Hummingbird
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// Calendars to subscribe to: of everything, a season, a nation, a skater.
    func addCalendars(to router: Router<SiteContext>) {
        router.get("calendar.ics") { request, _ in
            try await calendar("/calendar.ics", for: request) { _, books in
                ("Short track", books.seasons.map { ($0, $0.record.events) })
            }
        }
        router.get(":season/calendar.ics") { request, context in
            let id = try context.season()
            return try await calendar("/\(id)/calendar.ics", for: request) { state, _ in
                guard let season = state.season(id) else {
                    throw Problem.unknown(id, in: state)
                }
                return (season.title, [(season, season.record.events)])
            }
        }
        router.get("nations/:nation/calendar.ics") { request, context in
            let nation = try context.part("nation") { Nation($0.uppercased()) }
            return try await calendar(
                "/nations/\(nation)/calendar.ics", for: request
            ) { _, books in
                ("Short track, \(nation.name)", Self.events(in: books) { $0.nation == nation })
            }
        }
        router.get("athletes/:person/calendar.ics") { request, context in
            let person = try context.part("person") { PersonID($0) }
            return try await calendar(
                "/athletes/\(person)/calendar.ics", for: request
            ) { state, books in
                guard let career = books.almanac.career(of: person) else {
                    throw Problem.unknown(person, in: state)
                }
                return (
                    "Short track, \(career.namesInWords)",
                    Self.events(in: books) { $0.person == person }
                )
            }
        }
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

    private func calendar(
        _ path: String, for request: Request,
        _ make: (OfficeState, RecordBooks) throws -> (
            name: String, seasons: [(SeasonView, [EventRecord])]
        )
    ) async throws -> Response {
        try await kept(path, for: request) { state in
            let (name, seasons) = try make(state, await library.books(of: state))
            let entries = seasons.flatMap { season, events in season.calendarEntries(of: events) }
            let calendar = ICalendar(name: name, entries: entries, address: address)
            return Page(Array(calendar.text.utf8), kind: .calendar)
        }
    }
}
