import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `A list of seasons` {
    @Test func `says of every season since 1998-99 whether it was held`() throws {
        let file = try Fixture.archived("seasons.csv")
        #expect(file.format == .seasons)
        #expect(file.findings.isEmpty)
        let seasons = file.drafts.filter { $0.body.kind == .state }
            .compactMap { $0.stream.season?.firstYear }
        #expect(seasons == Array(1998...2025))
        let cancelled = file.drafts.filter { $0.body == .state(.cancelled) }
        #expect(cancelled.map(\.stream.description) == ["season/2020-21"])
        #expect(cancelled.map(\.knownSince.description) == ["2021-06-30"])
        let introduced = file.drafts.filter { $0.body.kind == .introduced }
        #expect(introduced.map(\.stream.description) == ["season/2018-19"])
        #expect(
            introduced.map(\.body) == [.introduced(StandingID(category: .mixed, scope: .relay))])
    }

    @Test(arguments: [
        ("2020-21,postponed,a report", FindingCode.malformedRow, "\"postponed\""),
        ("2020-22,held,a report", .unknownSeason, "\"2020-22\""),
        ("2020-21,held,", .malformedRow, "\"\""), ("2020-21,held", .malformedRow, "2 cells"),
        ("2019-20,held,a report", .repeatedStatement, "again"),
    ])
    func `with a mistake loses the row it is in and no other`(
        _ row: String, _ code: FindingCode, _ found: String
    ) throws {
        let file = try Fixture.read(
            "season,state,source\n2019-20,held,a report\n\(row)\n", name: "seasons.csv")
        #expect(file.findings.map(\.code) == [code])
        #expect(file.findings.first?.line == 3)
        #expect(file.findings.first?.found.description.contains(found) == true, "\(file.findings)")
        #expect(file.drafts.map(\.stream.description) == ["season/2019-20"])
    }
}
