import Hummingbird
import RaceOffice
import ShortTrack

extension Site {
    /// The document that describes the API to programs.
    static let apiDocument = Page(PackageResources.openapi_json, kind: .json)

    /// The addresses of the API: those of the pages, below `/api/v1`, with what they show as data.
    func addAPI(to router: Router<SiteContext>) {
        router.get("api") { request, _ in try await page(.guide, for: request) }
        router.get("api/v1") { _, _ in Self.redirect(to: "/api") }
        let api = router.group("api/v1")
        api.get("openapi.json") { request, _ in
            try Query(request).takeOnly([])
            return Self.apiDocument.response(to: request)
        }
        addRecordBooks(to: api)
        addSeason(to: api)
    }

    private func addRecordBooks(to api: RouterGroup<SiteContext>) {
        let titles = ["season", "category", "distance", "nation"]
        let careers = ["season", "category", "distance", "stage"]
        add("search", to: api, takes: ["q"]) { query, _ in .search(query.text("q")) }
        add("live", to: api) { _, _ in .live }
        add("seasons", to: api) { _, _ in .seasons(Filter()) }
        add("titles", to: api, takes: titles) { query, _ in .titles(try Filter(query)) }
        add("athletes", to: api, takes: ["q"] + titles + ["stage"] + Excerpt.names) { query, _ in
            .athletes(named: query.text("q"), try Filter(query))
        }
        add("athletes/:person", to: api) { _, context in
            .athlete(try context.part("person") { PersonID($0) })
        }
        add("nations", to: api, takes: careers) { query, _ in .nations(try Filter(query)) }
        add("nations/:nation", to: api, takes: careers) { query, context in
            .nation(try context.part("nation") { Nation($0.uppercased()) }, try Filter(query))
        }
        add("reconciliation", to: api) { _, _ in .reconciliations }
        add("rules", to: api) { _, _ in .rulebooks }
        add("rules/:season", to: api) { _, context in .rules(try context.season()) }
        add("rules/:season/:second", to: api) { _, context in
            .comparison(try context.season(), try context.season("second"))
        }
    }

    private func addSeason(to api: RouterGroup<SiteContext>) {
        let part = ["category", "distance", "nation", "stage"]
        add(":season", to: api) { _, context in .season(try context.season()) }
        add(":season/results", to: api, takes: part + Excerpt.names) { query, context in
            .results(try context.season(), try Filter(query))
        }
        add(":season/podiums", to: api, takes: part) { query, context in
            .podiums(try context.season(), try Filter(query))
        }
        add(":season/all-round", to: api, takes: ["category", "nation", "stage"]) {
            query, context in
            .allRounds(try context.season(), try Filter(query))
        }
        add(":season/standings", to: api, takes: ["category", "distance"]) { query, context in
            .standings(try context.season(), try Filter(query))
        }
        add(":season/standings/:table", to: api, takes: ["after", "as_of", "proof"]) {
            try standing($0, $1)
        }
        add(":season/reconciliation", to: api, takes: Excerpt.names) { _, context in
            .reconciliation(try context.season())
        }
        add(":season/corrections", to: api, takes: Excerpt.names) { _, context in
            .corrections(try context.season())
        }
        add(":season/qualification", to: api) { _, context in
            .qualification(try context.season())
        }
        add(":season/:competition", to: api) { _, context in .stop(try context.competition()) }
        add(":season/:competition/schedule", to: api) { _, context in
            .schedule(try context.competition())
        }
        add(":season/:competition/:event", to: api) { _, context in .event(try context.event()) }
    }

    /// - Parameters:
    ///   - names: the parameters it takes.
    ///   - subject: what is asked about.
    private func add(
        _ path: RouterPath, to api: RouterGroup<SiteContext>, takes names: [String] = [],
        _ subject: @escaping @Sendable (Query, SiteContext) throws -> Address
    ) {
        api.get(path) { request, context in
            let query = Query(request)
            try query.takeOnly(names)
            return try await page(
                .api(try subject(query, context), try Excerpt(query)), for: request)
        }
    }
}
