import Hummingbird
import Phrases
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
            try await kept("/sitemap.xml", for: request) { state in
                let map = SiteMap(state, await library.books(of: state))
                let document = Document(
                    "sitemap", title: "",
                    content: [
                        "pages": languages.flatMap { language in
                            map.addresses.map { address + language.address($0.path) }
                        }
                    ])
                return Page(templates.render(document), kind: .xml)
            }
        }
        router.get("robots.txt") { request, _ in
            let text = "User-agent: *\nDisallow: /office\nSitemap: \(address)/sitemap.xml\n"
            return try await kept("/robots.txt", for: request) { _ in
                Page(Array(text.utf8), kind: .text)
            }
        }
    }

    private func feed(
        of season: SeasonID?, at path: String, for request: Request
    ) async throws -> Response {
        try await kept(path, for: request) { state in
            if let season, state.season(season) == nil {
                throw Problem.unknown(season, in: state)
            }
            let corrections = (season.map { [$0] } ?? state.seasons)
                .flatMap { state.corrections(of: $0) }
                .sorted { $0.statement.sequence > $1.statement.sequence }
            let latest = corrections.first?.statement ?? state.statements.last
            let document = Document(
                "corrections-feed", title: "",
                content: [
                    "title": (season.flatMap { state.season($0)?.title } ?? "Short track")
                        + ": corrections",
                    "id": address + path,
                    "page": address + (season.map { Address.corrections($0).path } ?? "/"),
                    "updated": latest.map { "\($0.recordedAt)" } ?? "1970-01-01T00:00:00Z",
                    "corrections": corrections.map { entry($0) },
                ])
            return Page(templates.render(document), kind: .atom)
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
}
