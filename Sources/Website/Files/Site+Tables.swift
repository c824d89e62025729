import Hummingbird
import Phrases
import Publishing
import RaceOffice
import ShortTrack

extension Site {
    /// Every table of the public pages as CSV and JSON, at the address of the page.
    func addTables(to router: Router<SiteContext>) {
        add("seasons", to: router) { request, _ in .seasons(try Filter(Query(request))) }
        add("titles", to: router) { request, _ in .titles(try Filter(Query(request))) }
        add("athletes", to: router) { request, _ in
            let query = Query(request)
            return .athletes(named: query.text("q"), try Filter(query))
        }
        add("nations", to: router) { request, _ in .nations(try Filter(Query(request))) }
        add("athletes/{person}", to: router) { _, context in
            .athlete(try context.part("person") { PersonID($0) })
        }
        add("nations/{nation}", to: router) { request, context in
            .nation(
                try context.part("nation") { Nation($0.uppercased()) },
                try Filter(Query(request)))
        }
        add("athletes/:person/titles", to: router) { _, context in
            .titlesOf(try context.part("person") { PersonID($0) })
        }
        add("nations/:nation/titles", to: router) { request, context in
            .titlesWon(
                try context.part("nation") { Nation($0.uppercased()) },
                try Filter(Query(request)))
        }
        add("nations/:nation/places", to: router) { request, context in
            .places(
                try context.part("nation") { Nation($0.uppercased()) },
                try Filter(Query(request)))
        }
        add("reconciliation", to: router) { _, _ in .reconciliations }
        add("rules", to: router) { _, _ in .rulebooks }
        add("rules/{first}", to: router) { _, context in .rules(try context.season("first")) }
        add("rules/:first/{second}", to: router) { _, context in
            .comparison(try context.season("first"), try context.season("second"))
        }
        add(":season/calendar", to: router) { .calendar(try $1.season(), try filter($0)) }
        add(":season/podiums", to: router) { .podiums(try $1.season(), try filter($0)) }
        add(":season/titles", to: router) { .champions(try $1.season(), try filter($0)) }
        add(":season/results", to: router) { .results(try $1.season(), try filter($0)) }
        add(":season/standings", to: router) { .standings(try $1.season(), try filter($0)) }
        add(":season/all-round", to: router) { .allRounds(try $1.season(), try filter($0)) }
        add(":season/standings/{table}", to: router) { try standing(Query($0), $1) }
        add(":season/reconciliation", to: router) { _, context in
            .reconciliation(try context.season())
        }
        add(":season/qualification", to: router) { _, context in
            .qualification(try context.season())
        }
        add(":season/qualification/{table}", to: router) { _, context in
            .olympicList(
                try context.season(), try context.part("table") { StandingID(slug: $0) })
        }
        add(":season/corrections", to: router) { _, context in .corrections(try context.season()) }
        add(":season/:competition/schedule", to: router) { _, context in
            .schedule(try context.competition())
        }
        add(":season/:competition/{event}", to: router) { .event(try $1.event()) }
        add(":season/:competition/:event/races", to: router) { .races(try $1.event()) }
        add(":season/:competition/:event/laps", to: router) { .laps(try $1.event()) }
    }

    private func add(
        _ path: String, to router: Router<SiteContext>,
        _ subject: @escaping @Sendable (Request, SiteContext) throws -> Address
    ) {
        for format in [TableFormat.csv, .json] {
            router.get(RouterPath("\(path).\(format.rawValue)")) { request, context in
                try await page(.table(subject(request, context), format), for: request)
            }
        }
    }

    /// The bytes of a table.
    func bytes(
        of subject: Address, as format: TableFormat, in state: OfficeState
    ) async throws -> [UInt8] {
        guard let table = try await library.books(of: state).table(of: subject, in: state) else {
            throw Problem.unknown("table at \(Address.table(subject, format).path)")
        }
        return Array(try format.write(table).utf8)
    }
}
