import Hummingbird
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// What news readers and search engines read: corrections as an Atom feed, the map of the site.
    func addFeeds(to router: Router<SiteContext>) {
        for file in [OutwardFile.corrections(nil), .siteMap, .robots] {
            router.get(RouterPath(file.path)) { request, _ in try await show(file, for: request) }
        }
        router.get(":season/corrections.atom") { request, context in
            try await show(.corrections(try context.season()), for: request)
        }
    }

    private func show(_ file: OutwardFile, for request: Request) async throws -> Response {
        try await kept(file.path, for: request) { try await page(file, in: $0) }
    }

    /// The bytes of a file that is read elsewhere.
    func page(_ file: OutwardFile, in state: OfficeState) async throws -> Page {
        switch file {
        case .corrections(let season): try feed(of: season, in: state)
        case .siteMap: siteMap(SiteMap(state, await library.books(of: state)))
        case .robots:
            Page(
                Array(
                    "User-agent: *\nDisallow: /office\nSitemap: \(address)\(OutwardFile.siteMap.path)\n"
                        .utf8), kind: .text)
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

    /// The corrections of a season, or of all seasons.
    private func feed(of season: SeasonID?, in state: OfficeState) throws -> Page {
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
                "id": address + OutwardFile.corrections(season).path,
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
            // Whoever read it in may have done so later than the world knew.
            "published": correction.statement.recordedAt.date == correction.day
                ? "\(correction.statement.recordedAt)" : "\(correction.day)T00:00:00Z",
            "updated": "\(correction.statement.recordedAt)", "by": correction.decidedBy,
            "reason": season.people.naming(in: correction.reason),
            "summary": correction.changes.summary, "day": correction.day.spelledOut,
        ]
    }
}
