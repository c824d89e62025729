import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Tables of who is who` {
    @Test func `of the archive say who is one person, each with a source`() throws {
        let file = try Fixture.archived("people.csv")
        #expect(file.format == .people)
        #expect(file.findings.isEmpty)
        #expect(file.tally == [.merger: 3])
        #expect(file.drafts.allSatisfy { $0.stream == .people && !$0.source.document.isEmpty })
        let nation = try #require(Nation("RUS"))
        guard case .merger(let merger) = file.drafts.first?.body else {
            Issue.record("no merger")
            return
        }
        #expect(merger.person.name == "Ahn Hyun-soo")
        #expect(merger.other.id == PersonID(name: "Victor An", nation: nation))
        #expect(merger.reason == "one skater, a Russian citizen since 2011")
    }

    static let header =
        "do,noc,name,other_noc,other_name,seasons,competitions,category,names,reason,source\n"
    static let merge = "merge,KOR,Ahn Hyun-soo,RUS,Victor An,,,,,one skater,Wikipedia\n"
    static let separate =
        "separate,KOR,Kim Min-jung,KOR,Kim Min-jung (2),2011-12; 2013-14,2011-12/dresden,women,"
        + "Kim Min-Jung;KIM Min-jung,two skaters,results\n"

    @Test func `may separate two of one name`() throws {
        let file = try Fixture.read(Self.header + Self.separate, name: "people.csv")
        #expect(file.findings.isEmpty)
        guard case .separation(let separation) = file.drafts.first?.body else {
            Issue.record("no separation")
            return
        }
        #expect(separation.person.name == "Kim Min-jung")
        #expect(separation.other.name == "Kim Min-jung (2)")
        #expect(separation.seasons.map(\.description) == ["2011-12", "2013-14"])
        #expect(separation.competitions.map(\.description) == ["2011-12/dresden"])
        #expect(separation.category == .women)
        #expect(separation.names == ["Kim Min-Jung", "KIM Min-jung"])
        #expect(separation.isLimited)
    }

    @Test func `say the same on every day they are read`() throws {
        let file = try Fixture.read(Self.header + Self.merge, name: "people.csv")
        #expect(file.drafts.map(\.knownSince) == [.distantPast])
    }

    struct Broken: CustomTestStringConvertible {
        let old: String
        let new: String
        let code: FindingCode
        let found: String
        var testDescription: String { "\(old) → \(new)" }
    }

    static let mistakes = [
        Broken(old: "merge,", new: "join,", code: .malformedRow, found: "\"join\""),
        Broken(old: "RUS", new: "RSU", code: .unknownNation, found: "\"RSU\""),
        Broken(old: "Victor An", new: "-", code: .malformedRow, found: "\"-\""),
        Broken(old: "one skater", new: "", code: .malformedRow, found: "\"\""),
        Broken(old: "Wikipedia", new: " ", code: .malformedRow, found: "\"\""),
        Broken(old: ",Wikipedia", new: "", code: .malformedRow, found: "10 cells"),
        Broken(
            old: "RUS,Victor An", new: "KOR,Ahn Hyun Soo", code: .malformedRow,
            found: "KOR Ahn Hyun-soo, KOR Ahn Hyun Soo"),
        Broken(
            old: "An,,", new: "An,2013-14,", code: .malformedRow,
            found: "KOR Ahn Hyun-soo, RUS Victor An"),
        Broken(
            old: "merge,", new: "separate,", code: .malformedRow,
            found: "KOR Ahn Hyun-soo, RUS Victor An"),
        Broken(
            old: "2011-12; 2013-14", new: "2011–12; März", code: .malformedRow, found: "März"),
        Broken(old: "2011-12/dresden", new: "dresden", code: .malformedRow, found: "dresden"),
        Broken(old: "women", new: "ladies", code: .malformedRow, found: "ladies"),
    ]

    @Test(arguments: mistakes)
    func `with a mistake are refused as a whole, with the line`(_ mistake: Broken) throws {
        let row = [Self.merge, Self.separate].first { $0.contains(mistake.old) } ?? ""
        let bad = row.replacing(mistake.old, with: mistake.new)
        try #require(bad != row)
        let good = "merge,CHN,Liu Shaolin,HUN,Shaolin Sándor Liu,,,,,one skater,Wikipedia\n"
        let file = try Fixture.read(Self.header + good + bad, name: "people.csv")
        #expect(
            file.findings.contains {
                $0.code == mistake.code && $0.line == 3
                    && $0.found.description.contains(mistake.found)
            }, "\(file.findings)")
        #expect(file.drafts.isEmpty)
    }

    @Test func `say a thing once`() throws {
        let file = try Fixture.read(Self.header + Self.merge + Self.merge, name: "people.csv")
        #expect(file.findings.map(\.code) == [.repeatedStatement])
        #expect(file.findings.first?.line == 3)
        #expect(file.drafts.isEmpty)
    }

    @Test func `need their columns and rows`() throws {
        let missing = try Fixture.read(
            Self.header.replacing(",reason", with: "") + Self.merge, name: "people.csv")
        #expect(missing.findings.map(\.line) == [1])
        #expect(missing.findings.first?.code == .malformedRow)
        #expect(try Fixture.read(Self.header, name: "p.csv").findings.map(\.code) == [.emptyInput])
    }
}
