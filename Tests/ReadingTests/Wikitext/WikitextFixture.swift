import RecordBook
import ShortTrack
import Testing

@testable import Reading

/// Pages written in wikitext the way people write them, with invented names.
enum WikitextFixture {
    /// The path of a page as seen from the archive.
    static func path(_ name: String) -> String {
        "../Tests/ReadingTests/Wikitext/Pages/\(name).wiki"
    }

    static func read(_ name: String) throws -> ReadFile {
        try Fixture.read(try Fixture.bytes(path(name)), name: "\(name).wiki")
    }

    /// A page with one change, which has to change something.
    static func read(
        _ name: String, replacing old: String, with new: String
    ) throws -> ReadFile {
        let page = String(decoding: try Fixture.bytes(path(name)), as: UTF8.self)
        let changed = page.replacing(old, with: new, maxReplacements: 1)
        try #require(changed != page)
        return try Fixture.read(changed, name: "\(name).wiki")
    }

    /// The outline of some wikitext and what was wrong with it.
    static func outline(of wikitext: String) throws -> (lines: [PageLine], findings: [Finding]) {
        var findings = Findings(file: "page.wiki")
        let text = try #require(SourceText(Array(wikitext.utf8), findings: &findings))
        var parser = WikitextParser(findings: findings)
        return (parser.lines(of: text), parser.findings.all)
    }
}

extension ReadFile {
    /// The podium of an event as names: "1 CAN Alex Example, 2 KOR".
    func podium(_ event: String) -> String? {
        let names = Dictionary(
            drafts.compactMap { draft -> (PersonID, String)? in
                guard case .person(let person) = draft.body else { return nil }
                return (person.id, person.name)
            }, uniquingKeysWith: { first, _ in first })
        return placings(event)?.places.map { place in
            let name = place.competitor.person.flatMap { names[$0] }.map { " \($0)" } ?? ""
            return "\(place.rank) \(place.competitor.nation)\(name)"
        }
        .joined(separator: ", ")
    }

    /// The competitions by stage, in words.
    var stops: [String] {
        drafts.compactMap { draft in
            guard case .competition(let stop) = draft.body else { return nil }
            return "\(stop.stage) \(stop.place), \(stop.venue ?? "-"), \(stop.nation?.code ?? "-")"
        }
    }

    /// The lines of a standing, in words: "1 CAN 380".
    func standing(_ slug: String) -> [String] {
        drafts.compactMap { draft in
            guard case .standing(let claim) = draft.body, claim.standing.slug == slug else {
                return nil
            }
            return "\(claim.rank) \(claim.competitor?.nation.code ?? "-") "
                + (claim.points.map { "\($0)" } ?? "-")
        }
    }

    /// Whether a body is stated.
    func states(_ body: Body) -> Bool { drafts.contains { $0.body == body } }
}
