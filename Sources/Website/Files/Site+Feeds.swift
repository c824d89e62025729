import Hummingbird
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// What news readers and search engines read: corrections as an Atom feed, the map of the site.
    func addFeeds(to router: Router<SiteContext>) {
        for path in ["/corrections.atom", "/sitemap.xml", "/robots.txt"] {
            router.get(RouterPath(path)) { request, _ in
                try await kept(path, for: request) { try await outward(path, in: $0) }
            }
        }
        router.get(":season/corrections.atom") { request, context in
            let path = "/\(try context.season())/corrections.atom"
            return try await kept(path, for: request) { try await outward(path, in: $0) }
        }
    }

    /// What is read elsewhere and names the site's own address, by its path.
    func outward(_ path: String, in state: OfficeState) async throws -> Page {
        switch path {
        case "/sitemap.xml": siteMap(SiteMap(state, await library.books(of: state)))
        case "/robots.txt":
            Page(
                Array("User-agent: *\nDisallow: /office\nSitemap: \(address)/sitemap.xml\n".utf8),
                kind: .text)
        default: try feed(at: path, in: state)
        }
    }

    private func siteMap(_ map: SiteMap) -> Page {
        let document = Document(
            "sitemap", title: "",
            content: [
                "pages": languages.flatMap { language in
                    map.addresses.map { address + language.address($0.path) }
                }
            ])
        return Page(templates.render(document), kind: .xml)
    }

    /// The corrections of the season in a path, or of all seasons.
    private func feed(at path: String, in state: OfficeState) throws -> Page {
        let season = SeasonID(path.split(separator: "/").dropLast().joined())
        if let season, state.season(season) == nil { throw Problem.unknown(season, in: state) }
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
