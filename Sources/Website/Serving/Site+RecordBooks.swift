import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import ShortTrack

extension Site {
    /// The addresses of pages over all seasons.
    func addRecordBooks(to router: Router<SiteContext>) {
        router.get("seasons") { request, _ in
            try await page(.seasons(Filter(Query(request))), for: request)
        }
        router.get("titles") { request, _ in
            let filter = try Filter(Query(request))
            if let stage = filter.stage {
                throw Problem.badParameter(
                    "stage", value: "\(stage)",
                    expected: "nothing: a title is won over a season")
            }
            return try await page(.titles(filter), for: request)
        }
        router.get("athletes") { request, _ in
            let query = Query(request)
            return try await page(
                .athletes(named: query.text("q"), Filter(query)), for: request)
        }
        router.get("athletes/:person") { request, context in
            try await page(.athlete(context.part("person") { PersonID($0) }), for: request)
        }
        router.get("nations") { request, _ in
            try await page(.nations(Filter(Query(request))), for: request)
        }
        router.get("nations/:nation") { request, context in
            let nation = try context.part("nation") { Nation($0.uppercased()) }
            return try await page(
                .nation(nation, Filter(Query(request))), for: request)
        }
        router.get("reconciliation") { request, _ in
            try await page(.reconciliations, for: request)
        }
        router.get("rules") { request, _ in try await page(.rulebooks, for: request) }
        router.get("rules/:first") { request, context in
            try await page(.rules(context.season("first")), for: request)
        }
        router.get("rules/:first/:second") { request, context in
            try await page(
                .comparison(context.season("first"), context.season("second")), for: request)
        }
    }
}
