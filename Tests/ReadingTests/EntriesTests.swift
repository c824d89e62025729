import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

/// Entries from a spreadsheet.
struct EntriesTests {
    private static let header =
        "season,competition,category,event,nation,name,seeding time,order,substitute,gender,remark"
    private static let rows = [
        #"2026-27,seoul,men,500 m (1),KOR,Park Ji-won,40.512,2,,,"#,
        #"2026-27,seoul,men,500 m (1),KOR,Kim Gun-woo,,1,no,,"first ""new"" helmet""#,
        #"2026-27,seoul,men,500 m (1),KOR,Seo Yi-ra,"41,2",,yes,,"#,
        #"2026-27,seoul,mixed,2000 relay,CAN,Kim Boutin,,,,women,"#,
        #"2026-27,seoul,mixed,2000 relay,CAN,Steven Dubois,,,,men,"#,
    ]

    private func read(_ rows: [String]) throws -> ReadFile {
        try Fixture.read(([Self.header] + rows).joined(separator: "\n") + "\n", name: "entries.csv")
    }

    @Test func `are a statement for each event and nation, with the names`() throws {
        let file = try read(Self.rows)
        #expect(file.findings.isEmpty)
        #expect(file.format == .entries)
        #expect(file.tally == [.entry: 2, .person: 5])
        let teams = file.drafts.compactMap { draft -> TeamEntry? in
            if case .entry(let team) = draft.body { team } else { nil }
        }
        let korea = try #require(teams.first)
        #expect(korea.event.description == "2026-27/seoul/men-500-1")
        #expect(korea.skaters.map(\.seedingTime?.description) == [nil, "40.512"])
        #expect(korea.substitutes.map(\.seedingTime?.description) == ["41.2"])
        #expect(korea.remark == "first \"new\" helmet")
        #expect(teams.last?.skaters.map(\.category) == [.women, .men])
    }

    static let mistakes: [(String, String, Int, String)] = [
        ("40.512", "fast", 2, "\"fast\""), (",2,", ",0,", 2, "\"0\""),
        ("no", "perhaps", 3, "\"perhaps\""),
        ("women", "woman", 5, "\"woman\""),
        (",men,500 m (1),KOR,Park", ",boys,500 m (1),KOR,Park", 2, "\"boys\""),
        ("CAN,Kim", "CAB,Kim", 5, "\"CAB\""),
        ("2000 relay,CAN,Kim", "a sprint,CAN,Kim", 5, "\"a sprint\""),
        ("Kim Gun-woo", "Park Ji Won", 2, "KOR Park Ji-won again"), ("Kim Boutin", "-", 5, "\"-\""),
        (",,,,women,", ",,,yes,women,", 5, "a substitute in a relay"),
    ]

    @Test(arguments: mistakes)
    func `with a wrong cell are refused with its line`(
        _ old: String, _ new: String, _ line: Int, _ found: String
    ) throws {
        let text = Self.rows.joined(separator: "\n")
        let broken = text.replacing(old, with: new, maxReplacements: 1)
        try #require(broken != text)
        let file = try read([broken])
        #expect(
            file.findings.contains { $0.line == line && $0.found.description.contains(found) },
            "\(file.findings)")
        #expect(file.drafts.isEmpty)
    }
}
