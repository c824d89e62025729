import Foundation
import Logging
import RaceOffice
import Reading
import RecordBook
import ShortTrack
import Testing

@testable import Website

@Suite struct StaticSiteTests {
    /// - Parameter address: where the folder is reached.
    private func files(at address: String? = nil) async throws -> [String: String] {
        let house = try await SampleHouse()
        // Rules nothing was skated by have pages too.
        let rulebook = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../archive/club-meet/rulebook.yaml").standardized
        let rules = Reader.read(
            Array(try Data(contentsOf: rulebook)), name: "rulebook.yaml", actor: "test",
            on: SampleHouse.now.date, season: SeasonID("club-meet"))
        _ = try await house.office.take(rules.drafts, by: .commandLine)
        let site = await StaticSite(
            house.office, address: address,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        var files: [String: String] = [:]
        try await site.write { file in
            #expect(files[file.path] == nil, "\(file.path) is written twice")
            files[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        #expect(files.count == site.count)
        return files
    }

    @Test func `with its address it has a map, news, and calendars that name pages`() async throws {
        let files = try await files(at: "https://example.org/st")
        #expect(
            files["sitemap.xml"]?.contains("<loc>https://example.org/st/2023-24/</loc>") == true)
        #expect(files["corrections.atom"]?.contains("https://example.org/st/") == true)
        #expect(files["2023-24/corrections.atom"] != nil)
        // Shown at any address, it can name nothing from where it lies.
        let missing = try #require(files["404.html"])
        #expect(missing.contains("href=\"https://example.org/st/style.css"))
        #expect(missing.contains("href=\"https://example.org/st/index.html\""))
        #expect(!missing.contains("href=\"/") && !missing.contains("href=\"index.html"))
        #expect(files["calendar.ics"]?.contains("URL:https://example.org/st/2023-24/") == true)
    }

    @Test func `every link of every page leads to a file`() async throws {
        let files = try await files()
        #expect(files["index.html"] != nil)
        #expect(files["2023-24/standings/women-relay/index.html"] != nil)
        #expect(
            files["2023-24/standings/women-relay/after/beijing/women-relay-3000/index.html"] != nil)
        #expect(files["2023-24/calendar.csv"] != nil)
        #expect(
            files.keys.contains {
                $0.hasPrefix("rules/club-meet/") || $0.hasSuffix("/club-meet/index.html")
            })
        #expect(files["sitemap.xml"] == nil && files["corrections.atom"] == nil)
        #expect(files["calendar.ics"]?.contains("URL:") == false)
        #expect(
            files["2023-24/standings/women-relay/index.html"]?.contains("women-relay.csv") == true)
        for path in ["calendar.ics", "2023-24/calendar.ics", "nations/NED/calendar.ics"] {
            #expect(files[path]?.hasPrefix("BEGIN:VCALENDAR") == true, "\(path)")
        }
        var links = 0
        for (path, html) in files where path.hasSuffix(".html") {
            for match in html.matches(of: /(?:href|src|action)="([^"#]*)#?[^"]*"/) {
                let link = String(match.output.1)
                guard !link.isEmpty else { continue }
                links += 1
                #expect(files[resolved(link, from: path)] != nil, "\(path) leads to \(link)")
            }
        }
        #expect(links > 500)
    }

    @Test func `nothing in it needs a server`() async throws {
        for (path, html) in try await files() where path.hasSuffix(".html") {
            #expect(!html.contains("<form"), "\(path)")
            #expect(!html.contains("live.js"), "\(path)")
            #expect(!html.contains("=\"/"), "\(path)")
        }
    }

    @Test func `it is the same when nothing has changed`() async throws {
        #expect(try await files() == (try await files()))
    }

    private func resolved(_ link: String, from page: String) -> String {
        var folders = page.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." {
                if folders.popLast() == nil { return "above the folder" }
            } else {
                folders.append(String(part))
            }
        }
        return folders.joined(separator: "/")
    }
}
