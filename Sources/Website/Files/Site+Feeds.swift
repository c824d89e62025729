import Hummingbird
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// What news readers and search engines read: corrections as an Atom feed, the map of the site.
    func addFeeds(to router: Router<SiteContext>) {
        router.get("corrections.atom") { request, _ in
            try await feed(of: nil, at: "/corrections.atom", for: request)
        }
        router.get(":season/corrections.atom") { request, context in
            let id = try context.season()
            return try await feed(of: id, at: "/\(id)/corrections.atom", for: request)
        }
        router.get("sitemap.xml") { request, _ in
            try await kept("/sitemap.xml", .xml, for: request) { state, books in
                templates.render(
                    Document(
                        "sitemap", title: "",
                        content: [
                            "pages": SiteMap(state, books).addresses.map { address + $0.path }
                        ]))
            }
        }
        router.get("robots.txt") { request, _ in
            try await kept("/robots.txt", .text, for: request) { _, _ in
                Array("User-agent: *\nDisallow: /office\nSitemap: \(address)/sitemap.xml\n".utf8)
            }
        }
    }

    private func feed(
        of season: SeasonID?, at path: String, for request: Request
    ) async throws -> Response {
        try await kept(path, .atom, for: request) { state, _ in
            if let season, state.season(season) == nil {
                throw Problem.unknown(
                    "season \(season)", suggestions: Nearest(state).seasons(to: "\(season)"))
            }
            let corrections = (season.map { [$0] } ?? state.seasons)
                .flatMap { state.corrections(of: $0) }
                .sorted { $0.statement.sequence > $1.statement.sequence }
            let latest = corrections.first?.statement ?? state.statements.last
            return templates.render(
                Document(
                    "corrections-feed", title: "",
                    content: [
                        "title": (season.flatMap { state.season($0)?.title } ?? "Short track")
                            + ": corrections",
                        "id": address + path,
                        "page": address + (season.map { Address.corrections($0).path } ?? "/"),
                        "updated": latest.map { "\($0.recordedAt)" } ?? "1970-01-01T00:00:00Z",
                        "corrections": corrections.map { entry($0) },
                    ]))
        }
    }

    private func entry(_ correction: Correction) -> [String: Any] {
        let season = correction.season
        return [
            "title": "\(season.fullTitle(of: correction.event)), \(season.title)",
            "page": address + Address.corrections(season.record.id).path
                + "#correction-\(correction.statement.sequence)",
            "updated": "\(correction.statement.recordedAt)", "by": correction.decidedBy,
            "reason": season.people.naming(in: correction.reason),
            "summary": correction.changes.summary, "day": correction.day.spelledOut,
        ]
    }

    /// A file made once for each state of the records.
    func kept(
        _ path: String, _ kind: Page.Kind, for request: Request,
        _ make: (OfficeState, RecordBooks) throws -> [UInt8]
    ) async throws -> Response {
        let state = await office.state
        if let page = cache.page(at: path, sequence: state.sequence) {
            return page.response(to: request)
        }
        let page = Page(try make(state, await library.books(of: state)), kind: kind)
        cache.keep(page, at: path, sequence: state.sequence)
        return page.response(to: request)
    }
}
