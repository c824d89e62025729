import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension Site {
    /// Whoever answers a request: the router, behind the door of the languages.
    var responder: LanguageDoor {
        LanguageDoor(languages: languages, inside: router().buildResponder())
    }

    /// Every address of the site.
    func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            HeadRequests()
            MetricsMiddleware()
            SecurityHeaders()
            APIDoor(site: self)
            ProblemPages(site: self)
        }
        addFiles(to: router)
        addOperations(to: router)
        addTables(to: router)
        addCalendars(to: router)
        addFeeds(to: router)
        router.get("/") { request, _ in try await page(.home, for: request) }
        router.get("search") { request, _ in
            try await page(.search(Query(request).text("q")), for: request)
        }
        router.get("api/v1/feed") { request, _ in try await feed(for: request) }
        addAPI(to: router)
        addRecordBooks(to: router)
        router.get(":season") { request, context in
            try await page(.season(context.season(), filter(request)), for: request)
        }
        router.get(":season/reconciliation") { request, context in
            try await page(.reconciliation(context.season()), for: request)
        }
        router.get(":season/rules") { request, context in
            try await page(.rules(context.season()), for: request)
        }
        router.get(":season/qualification") { request, context in
            try await page(.qualification(context.season()), for: request)
        }
        router.get(":season/corrections") { request, context in
            try await page(.corrections(context.season()), for: request)
        }
        router.get(":season/results") { request, context in
            try await page(.results(context.season(), filter(request)), for: request)
        }
        router.get(":season/standings") { request, context in
            try await page(.standings(context.season(), filter(request)), for: request)
        }
        addParts(to: router)
        router.get(":season/standings/:table") { request, context in
            try await page(standing(Query(request), context), for: request)
        }
        addShortcuts(to: router)
        router.get(":season/:competition/schedule") { request, context in
            try await page(.schedule(context.competition()), for: request)
        }
        router.get(":season/:competition/scoreboard") { request, context in
            try await page(.scoreboard(context.competition()), for: request)
        }
        router.get(":season/:competition/start-board") { request, context in
            try await page(.startBoard(context.competition()), for: request)
        }
        router.get(":season/:competition/:event") { request, context in
            try await page(.event(context.event()), for: request)
        }
        addOffice(to: router)
        return router
    }

    /// The addresses of tables that are parts of a page lead to the page.
    private func addParts(to router: Router<SiteContext>) {
        for (part, place) in [("calendar", ""), ("podiums", "#nations"), ("titles", "")] {
            router.get(RouterPath(":season/\(part)")) { request, context in
                try Self.redirect(
                    to: Address.season(context.season(), filter(request)).path + place)
            }
        }
        router.get(":season/all-round") { request, context in
            try Self.redirect(to: Address.standings(context.season(), filter(request)).path)
        }
        for part in ["races", "laps"] {
            router.get(RouterPath(":season/:competition/:event/\(part)")) { _, context in
                try Self.redirect(to: Address.event(context.event()).path)
            }
        }
    }

    /// Addresses people say aloud: what is on, the board of the hall, a stop.
    private func addShortcuts(to router: Router<SiteContext>) {
        router.get("live") { request, _ in try await page(.live, for: request) }
        router.get("scoreboard") { _, _ in
            let stop = await office.state.stopUnderWay?.competition.id
            return Self.redirect(to: (stop.map { .scoreboard($0) } ?? Address.live).path)
        }
        // The events of a stop stand on the page of its season.
        router.get(":season/:competition") { request, context in
            let path = request.uri.path
            guard let stop = try? context.competition(),
                let known = await office.state.season(stop.season)?.record[stop]?.competition
            else { throw await unknownAddress(path) }
            return Self.redirect(
                to: Address.season(stop.season, Filter(stage: known.stage)).path)
        }
    }

    /// What a page of one season is limited to.
    func filter(_ request: Request) throws(Problem) -> Filter {
        var filter = try Filter(Query(request))
        filter.season = nil
        return filter
    }

    /// The table in an address, as it stood after an event or on a day.
    func standing(_ query: Query, _ context: SiteContext) throws -> Address {
        let season = try context.season()
        let slug = context.parameters.get("table") ?? ""
        guard let table = StandingID(slug: slug.lowercased()) else { throw HTTPError(.notFound) }
        let after = try query.value(
            "after", expected: "an event, such as montreal-2/women-1000"
        ) { text in
            // An answer of the API names the event with its season.
            EventID(text.hasPrefix("\(season)/") ? text : "\(season)/\(text)")
        }
        let day = try query.value("as_of", expected: "a day, such as 2023-10-30") {
            CalendarDate($0)
        }
        return .standing(season, table, after: after, asOf: day)
    }
}

extension SiteContext {
    /// The season in the address.
    func season(_ name: String = "season") throws -> SeasonID {
        try part(name) { SeasonID($0) }
    }

    /// A part of the address; nothing has an address with one that cannot be read.
    func part<Value>(_ name: String, _ read: (String) -> Value?) throws -> Value {
        guard let value = parameters.get(name).flatMap(read) else { throw HTTPError(.notFound) }
        return value
    }

    /// The event in the address.
    func event() throws -> EventID {
        guard let competition = parameters.get("competition"), let slug = parameters.get("event"),
            let event = EventID("\(try season())/\(competition)/\(slug)")
        else { throw HTTPError(.notFound) }
        return event
    }
}
