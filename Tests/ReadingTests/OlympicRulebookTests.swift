import Foundation
import Phrases
import RecordBook
import Rulebook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `An Olympic qualification in a rulebook file` {
    /// The archived rulebook with one change, which has to change something.
    private func read(_ changes: (old: String, new: String)...) throws -> ReadFile {
        var text = try Fixture.text("2013-14/rulebook.yaml")
        for change in changes {
            let changed = text.replacingOccurrences(of: change.old, with: change.new)
            try #require(changed != text)
            text = changed
        }
        return try Fixture.read(text, name: "rulebook.yaml")
    }

    private func olympic(_ file: ReadFile) throws -> OlympicQualification {
        guard case .rulebook(let rules) = file.drafts.first?.body else {
            Issue.record("no rulebook: \(file.findings)")
            throw CancellationError()
        }
        return try #require(rules.olympic)
    }

    @Test func `is read as the rule it is`() throws {
        let sochi = try olympic(try read())
        #expect(
            sochi
                == OlympicQualification(
                    games: "2014 Winter Olympics, Sochi", stops: ["turin", "kolomna"],
                    ranking: .bestResult, places: [500: 32, 1000: 32, 1500: 36], relayTeams: 8,
                    mixedRelayTeams: 0, placesPerNation: 3,
                    athletes: AthleteQuota(
                        withRelay: 5, withoutRelay: 3, total: 60, counting: .places),
                    host: OlympicHost(nation: try #require(Nation("RUS")), placesPerEvent: 0)))
    }

    @Test func `is read with a mixed relay, points and larger teams, as for 2022`() throws {
        let beijing = try olympic(
            try read(
                ("[turin, kolomna]", "[a, b, c, d]"),
                ("best single result\n  p", "points of the best 3 of 4\n  p"),
                ("relay teams: 8", "relay teams: 8\n  mixed relay teams: 12"),
                (
                    "    with relay: 5\n",
                    "    with relay: 4\n    with many places: {places: 8, athletes: 5}\n"
                ), ("total: 60", "total: 56")))
        #expect(beijing.ranking == .points(BestOf(counted: 3, held: 4)))
        #expect(beijing.mixedRelayTeams == 12)
        #expect(
            beijing.athletes.enlargement == AthleteQuota.Enlargement(places: 8, athletes: 5))
    }

    @Test func `is missing in a season that qualifies nobody`() throws {
        let file = try Fixture.archived("2023-24/rulebook.yaml")
        guard case .rulebook(let rules) = file.drafts.first?.body else {
            Issue.record("no rulebook")
            return
        }
        #expect(rules.olympic == nil)
    }

    @Test(arguments: [
        ("stops: [turin, kolomna]", "stops: [Turin, kolomna]", "\"Turin\""),
        ("stops: [turin, kolomna]", "stops: turin", "\"turin\""),
        ("stops: [turin, kolomna]", "stops: []", "none"),
        ("ranking: best single result", "ranking: best result", "\"best result\""),
        ("ranking: best single result", "ranking: points of the best 3 of 4", "best 3 of 4"),
        ("500: 32", "sprint: 32", "\"sprint\""),
        ("500: 32", "500: many", "\"many\""),
        ("500: 32", "500: 0", "0"),
        ("relay teams: 8", "relay team: 8", "the unknown key \"relay team\""),
        ("counted by: places", "counted by: hand", "\"hand\""),
        ("total: 60", "total: 20", "20"),
        ("nation: RUS", "nation: Russia", "\"Russia\""),
        ("    places per event: 0\n", "", "no key \"places per event\""),
        ("with relay: 5", "with relay: 2", "3"),
        (
            "counted by: places", "counted by: places\n    with many places: {places: 8}",
            "no key \"athletes\""
        ),
    ])
    func `with a mistake is refused with its line`(
        _ old: String, _ new: String, _ found: String
    ) throws {
        let file = try read((old, new))
        #expect(file.drafts.isEmpty)
        let lines = try Fixture.text("2013-14/rulebook.yaml").components(separatedBy: "\n")
        let start = try #require(lines.firstIndex(of: "olympic qualification:"))
        #expect(
            file.findings.contains { finding in
                finding.code == .rulebookInvalid && finding.found.description == found
                    && (start...start + 18).contains(finding.line ?? 0)
            }, "\(file.findings)")
    }
}
