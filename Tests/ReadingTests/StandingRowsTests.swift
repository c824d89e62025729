import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Tables of names and titles` {
    @Test func `name the lines a page left nameless`() throws {
        let file = try Fixture.archived("2013-14/names.csv")
        #expect(file.format == .names)
        #expect(file.findings.isEmpty)
        #expect(file.season?.description == "2013-14")
        #expect(file.tally[.standing] == 11)
        let first = try #require(
            file.drafts.first { if case .standing = $0.body { true } else { false } })
        guard case .standing(let claim) = first.body else { return }
        #expect(claim.standing.description == "men 500")
        #expect(claim.rank == 1)
        #expect(claim.points == Points(28000))
        #expect(
            claim.competitor
                == .skater(
                    PersonID(name: "Victor An", nation: try #require(Nation("RUS"))),
                    try #require(Nation("RUS"))))
        #expect(first.knownSince.description == "2014-06-30")
        #expect(first.stream.description == "season/2013-14")
        #expect(first.source.authority == .page)
    }

    @Test func `keep champions of every season with their sources`() throws {
        let file = try Fixture.archived("titles.csv")
        #expect(file.format == .titles)
        #expect(file.findings.isEmpty)
        #expect(file.season == nil)
        #expect(file.tally[.champion] == 141)
        func champions(_ season: String, _ table: String) -> [String] {
            file.drafts.compactMap { draft in
                guard case .champion(let claim) = draft.body,
                    "\(claim.season)" == season, "\(claim.standing)" == table
                else { return nil }
                return claim.competitor.nation.code
            }
        }
        #expect(champions("1999-00", "men nations") == ["KOR", "CHN"])
        #expect(champions("2007-08", "women nations") == ["CHN", "KOR"])
        #expect(champions("2021-22", "mixed relay") == ["CHN"])
        #expect(file.drafts.allSatisfy { !$0.source.document.isEmpty })
    }

    static let header = "season,category,table,rank,points,noc,name,source\n"
    static let row = "2011-12,men,1000,1,5312,KOR,Kwak Yoon-Gy,the places\n"

    @Test func `may lack the total, and name a team by its nation`() throws {
        let file = try Fixture.read(
            Self.header + "2011-12,men,relay,5,,GBR,Great Britain,the places\n", name: "names.csv")
        #expect(file.findings.isEmpty)
        guard case .standing(let claim) = file.drafts.first?.body else {
            Issue.record("\(file.drafts)")
            return
        }
        #expect(claim.competitor?.description == "GBR")
        #expect(claim.points == nil)
    }

    struct Broken: CustomTestStringConvertible {
        let old: String
        let new: String
        let code: FindingCode
        let found: String
        var testDescription: String { "\(old) → \(new)" }
    }

    static let mistakes = [
        Broken(old: "2011-12", new: "2011-13", code: .unknownSeason, found: "2011-13"),
        Broken(old: "2011-12", new: "the club", code: .unknownSeason, found: "the club"),
        Broken(old: ",men,", new: ",M,", code: .malformedRow, found: "\"M\""),
        Broken(old: ",1000,1,", new: ",sprint,1,", code: .malformedRow, found: "sprint"),
        Broken(old: ",1000,1,", new: ",700,1,", code: .malformedRow, found: "700"),
        Broken(old: ",men,1000", new: ",mixed,500", code: .malformedRow, found: "500"),
        Broken(old: ",1,5312", new: ",0,5312", code: .badNumber, found: "\"0\""),
        Broken(old: "5312", new: "53I2", code: .badNumber, found: "53I2"),
        Broken(old: "KOR", new: "KRO", code: .unknownNation, found: "KRO"),
        Broken(old: "Kwak Yoon-Gy", new: "-", code: .malformedRow, found: "\"-\""),
        Broken(old: "the places", new: "", code: .malformedRow, found: "\"\""),
        Broken(old: ",the places", new: "", code: .malformedRow, found: "7 cells"),
        Broken(old: row, new: row + row, code: .repeatedStatement, found: "again"),
    ]

    @Test(arguments: mistakes)
    func `with a mistake lose the row it is in and no other`(_ mistake: Broken) throws {
        let bad = Self.row.replacing(mistake.old, with: mistake.new)
        try #require(bad != Self.row)
        let file = try Fixture.read(
            Self.header + "2011-12,men,1500,1,6000,KOR,Noh Jin-Kyu,the places\n" + bad,
            name: "names.csv")
        let found = try #require(file.findings.first)
        #expect(file.findings.count == 1)
        #expect(found.code == mistake.code)
        #expect(found.line == (mistake.code == .repeatedStatement ? 4 : 3))
        #expect(found.found.description.contains(mistake.found), "\(found)")
        #expect(
            file.drafts.count { $0.body.kind == .standing }
                == (mistake.code == .repeatedStatement ? 2 : 1))
    }

    @Test func `know no other column`() throws {
        let file = try Fixture.read(
            "season,category,table,noc,name,source,colour\n2011-12,men,500,KOR,A,b,red\n",
            name: "titles.csv")
        #expect(file.findings.map(\.code) == [.malformedRow])
        #expect(file.findings.first?.line == 1)
        #expect(file.drafts.isEmpty)
    }
}
