import HTTPTypes
import Hummingbird
import ShortTrack

extension Site {
    /// Every address of the site.
    func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            MetricsMiddleware()
            SecurityHeaders()
            ProblemPages(site: self)
        }
        addFiles(to: router)
        router.get("/") { request, _ in try await page(.home, for: request) }
        router.get("api/v1/feed") { request, _ in try await feed(for: request) }
        router.get(":season") { request, context in
            try await page(.season(context.season()), for: request)
        }
        router.get(":season/reconciliation") { request, context in
            try await page(.reconciliation(context.season()), for: request)
        }
        router.get(":season/rules") { request, context in
            try await page(.rules(context.season()), for: request)
        }
        router.get(":season/standings/:table") { request, context in
            try await page(standing(request, context), for: request)
        }
        router.get(":season/:competition/:event") { request, context in
            try await page(.event(context.event()), for: request)
        }
        addOffice(to: router)
        return router
    }

    private func standing(_ request: Request, _ context: SiteContext) throws -> Address {
        let season = try context.season()
        let slug = context.parameters.get("table") ?? ""
        guard let table = StandingID(slug: slug) else {
            throw Problem.unknown("table “\(slug)” in \(season)")
        }
        let query = request.uri.queryParameters
        let after = try query.get("after").map { text in
            guard let event = EventID("\(season)/\(text)") else {
                throw Problem.badParameter(
                    "after", value: text, expected: "an event, such as montreal-2/women-1000")
            }
            return event
        }
        let day = try query.get("as_of").flatMap { text -> CalendarDate? in
            // The form sends an empty day to mean now.
            if text.isEmpty { return nil }
            guard let day = CalendarDate(text) else {
                throw Problem.badParameter(
                    "as_of", value: text, expected: "a day, such as 2023-10-30")
            }
            return day
        }
        return .standing(season, table, after: after, asOf: day)
    }
}

extension SiteContext {
    /// The season in the address.
    func season() throws -> SeasonID {
        let text = parameters.get("season") ?? ""
        guard let season = SeasonID(text) else { throw HTTPError(.notFound) }
        return season
    }

    /// The event in the address.
    func event() throws -> EventID {
        guard let competition = parameters.get("competition"), let slug = parameters.get("event"),
            let event = EventID("\(try season())/\(competition)/\(slug)")
        else { throw HTTPError(.notFound) }
        return event
    }
}
