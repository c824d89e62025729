import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `A standing that lost its heading` {
    struct Loss: CustomTestStringConvertible {
        let season: String
        /// What stands in the page, the headings to lose among it.
        let old: String
        let headings: [String]
        let tables: [String]
        var testDescription: String { "\(season): \(tables.joined(separator: ", "))" }
    }

    static let losses = [
        Loss(
            season: "2023-24", old: "| 5 | NED Michelle Velzeboer | 279 |\n\n==== 1000 m ====",
            headings: ["==== 1000 m ===="], tables: ["women 1000"]),
        Loss(
            season: "2023-24", old: "| 5 | KOR Seo Whi-min | 283 |\n\n==== 1500 m ====",
            headings: ["==== 1500 m ===="], tables: ["women 1500"]),
        Loss(
            season: "2011-12", old: "===Women's 1000 metres===",
            headings: ["===Women's 1000 metres==="], tables: ["men 500", "women 1000"]),
        Loss(
            season: "2011-12", old: "===Women's 500 metres===",
            headings: ["===Women's 500 metres==="], tables: ["men 500", "women 500"]),
        Loss(
            season: "2013-14", old: "===Men's 1500 metres===",
            headings: ["===Men's 1500 metres==="], tables: ["men 500", "men 1500"]),
    ]

    @Test(arguments: losses) func `is known by the order of the others`(_ loss: Loss) throws {
        let bare = loss.headings.reduce(loss.old) { $0.replacing($1, with: "") }
        let file = try Fixture.page(loss.season, replacing: loss.old, with: bare)
        let found = file.findings.filter { $0.code == .headingMissing }
        #expect(found.map(\.subject) == loss.tables.map { "standing \($0)" })
        for finding in found {
            #expect(finding.suggestion.description.contains("a heading for"), "\(finding)")
            #expect(finding.line != nil, "\(finding)")
        }
        let whole = try Fixture.archived("\(loss.season)/page.txt")
        #expect(Self.standings(in: file) == Self.standings(in: whole))
        #expect(file.lines(of: .unexpectedLine) == whole.lines(of: .unexpectedLine))
    }

    @Test func `is given to nobody when the order leaves it open`() throws {
        // The table of one of two distances is gone as a whole, and so is the heading of the other.
        let file = try Fixture.page("2011-12", replacing: Self.womens500, with: "")
        let found = file.findings.filter { $0.code == .headingMissing }
        #expect(found.map(\.subject) == ["standings"])
        #expect(found.first?.suggestion.description.contains("men 500 or women 500") == true)
        #expect(!Self.standings(in: file).contains { $0.standing.scope == .distance(500) })
    }

    @Test func `goes on with the table above when its ranks do`() throws {
        let file = try Fixture.page(
            replacing: "| 3 | CHN Wang Ye | 377 |",
            with: "\n| Rank | after all 8 events | Points |\n| 3 | CHN Wang Ye | 377 |")
        #expect(file.lines(of: .headingMissing).isEmpty)
        #expect(
            Self.standings(in: file) == Self.standings(in: try Fixture.archived("2023-24/page.txt"))
        )
    }

    private static let womens500 = """
        ===Women's 500 metres===
        After 8 of 8 events
        | Pos | Athlete | Points |
        | 1. | | 4800 |
        | 2. | | 3942 |
        | 3. | | 3930 |
        | 4. | | 3690 |
        | 5. | | 3312 |
        """

    private static func standings(in file: ReadFile) -> Set<StandingClaim> {
        Set(
            file.drafts.compactMap { draft in
                if case .standing(let claim) = draft.body { claim } else { nil }
            })
    }
}
