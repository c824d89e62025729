import Foundation
import Phrases
import RecordBook
import Rulebook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `The rulebooks of the archive` {
    /// Every folder of the archive with a rulebook.
    static let names: [String] = {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: Fixture.archive.path))
        return (folders ?? []).sorted().filter { name in
            let path = Fixture.archive.appending(path: "\(name)/rulebook.yaml").path
            return FileManager.default.fileExists(atPath: path)
        }
    }()

    private func rules(_ name: String) throws -> Rules {
        let file = try Fixture.archived("\(name)/rulebook.yaml")
        try #require(file.findings.isEmpty, "\(file.findings)")
        guard case .rulebook(let rules)? = file.drafts.first?.body else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return rules
    }

    @Test func `are those of the seasons and of a club`() {
        #expect(
            Set(Self.names).isSuperset(of: [
                "2003-04", "2011-12", "2013-14", "2023-24", "2024-25", "club-meet",
            ]))
    }

    @Test(arguments: names)
    func `are read without findings and say how sure each clause is`(name: String) throws {
        let rules = try rules(name)
        #expect(rules.id == name)
        #expect(Set(rules.evidence.keys) == Set(rules.clauses.map(\.name)))
    }

    @Test(arguments: names)
    func `have a chart for every distance and a line for those who go on`(name: String) throws {
        let charts = try rules(name).progression
        #expect(
            Set(charts.flatMap { c in c.distances.map { "\($0)\(c.isRelay)" } }).count
                == charts.reduce(0) { $0 + $1.distances.count })
        for chart in charts {
            for line in chart.lines where !line.next.isFinal && line.next != .repechage {
                let isFed = chart.lines.contains { $0.next == line.next && $0.round.isRepechage }
                let rows = chart.lines.filter { $0.round == line.next }
                #expect(!rows.isEmpty, "\(line.sentence)")
                guard !isFed, line.next != chart.direct?.round else { continue }
                #expect(rows.contains { $0.holds(for: line.goingOn) }, "\(line.sentence)")
            }
        }
    }

    /// What a place pays in a race, by rulebook.
    static let pays: [(String, String, Int, String)] = [
        ("2003-04", "men-1500", 1, "34"), ("2003-04", "men-3000", 8, "1"),
        ("2003-04", "men-1500", 9, "0"), ("2011-12", "men-500-2", 5, "410"),
        ("2011-12", "women-relay-3000", 7, "262"), ("2011-12", "men-500", 35, "1"),
        ("2011-12", "men-500", 36, "0"), ("2013-14", "men-500", 28, "24"),
        ("2013-14", "men-relay-5000", 5, "4096"), ("2013-14", "women-500", 31, "12"),
        ("2013-14", "women-500", 40, "2"), ("2013-14", "women-500", 41, "0 to 2"),
        ("2024-25", "women-500", 3, "70"),
        ("2024-25", "women-500", 24, "0 to 36"), ("2024-25", "women-500", 25, "0"),
        ("club-meet", "women-500", 5, "5220"), ("club-meet", "women-500", 61, "1"),
        ("club-meet", "women-500", 62, "0"),
    ]

    @Test(arguments: pays)
    func `pay what was published`(name: String, slug: String, rank: Int, pays: String) throws {
        let event = try #require(EventID("\(name)/stop/\(slug)"))
        let award = try rules(name).points(forRank: rank, sharedBy: 1, in: event)
        #expect(award?.description == pays)
    }

    @Test func `leave open what is not known`() throws {
        let rules = try rules("2003-04")
        let relay = try #require(EventID("2003-04/calgary/men-relay-5000"))
        #expect(rules.points(forRank: 1, sharedBy: 1, in: relay) == nil)
        #expect(rules.counting == CountingRules(distance: nil, relay: nil))
        #expect(rules.overall == .races(BestOf(counted: 24, held: 24), trophy: nil))
        #expect(rules.allRound == AllRoundRule(superFinal: 3000, admitted: 8))
        let tour = try self.rules("2024-25")
        #expect(tour.overall == .races(BestOf(counted: 15, held: 18), trophy: "Crystal Globe"))
        #expect(
            tour.team
                == TeamRule(trophy: "Team Crystal Globe", relaysCount: nil, skatersPerEvent: 3))
        let club = try self.rules("club-meet")
        #expect(
            club.standingTie.breaks == [.placeSum(first: nil), .bestPlace, .bestTime(metres: 500)])
        #expect(club.missedStart == .unranked)
    }

    struct Mistake: CustomTestStringConvertible {
        let name: String
        let old: String
        let new: String
        let found: String
        var testDescription: String { "\(name): \(new)" }
    }

    static let mistakes = [
        Mistake(name: "2011-12", old: "percent: 80", new: "percent: 100", found: "\"100\""),
        Mistake(name: "2011-12", old: "places: 35", new: "places: all", found: "\"all\""),
        Mistake(name: "2011-12", old: "first: 1000", new: "base: 1000", found: "unknown key"),
        Mistake(
            name: "2011-12", old: "    below: nothing", new: "    below: nothing\n    places: [1]",
            found: "places and a formula"),
        Mistake(name: "2003-04", old: "    places: [34", new: "    x: [34", found: "neither"),
        Mistake(
            name: "2003-04", old: "counts: best 24", new: "counts: worst 24", found: "worst 24"),
        Mistake(
            name: "2003-04", old: "  counts: best 24 of 24\n", new: "",
            found: "adds: races without a count"),
        Mistake(
            name: "2003-04", old: "adds: races", new: "adds: distances",
            found: "adds: distances with a count"),
        Mistake(name: "2003-04", old: "admits: 8", new: "admits: 0", found: "0"),
        Mistake(name: "2003-04", old: "super-final: 3000", new: "super-final: 5", found: "\"5\""),
        Mistake(name: "2003-04", old: "relay: unknown", new: "relay: none", found: "\"none\""),
        Mistake(
            name: "2024-25", old: "relays: unknown", new: "relays: maybe", found: "\"maybe\""),
        Mistake(
            name: "2024-25", old: "skaters per event: 3", new: "skaters: 3", found: "unknown key"),
        Mistake(
            name: "club-meet", old: "[sum of places, best", new: "[sum of ranks, best",
            found: "\"sum of ranks\""),
        Mistake(
            name: "club-meet", old: "missed start: no rank", new: "missed start: rank",
            found: "\"rank and no points\""),
    ]

    @Test(arguments: mistakes)
    func `with a mistake are refused with its line`(_ mistake: Mistake) throws {
        let text = try Fixture.text("\(mistake.name)/rulebook.yaml")
        let broken = text.replacingOccurrences(of: mistake.old, with: mistake.new)
        try #require(broken != text)
        let file = try Fixture.read(broken, name: "rulebook.yaml")
        #expect(file.drafts.isEmpty)
        #expect(
            file.findings.contains {
                $0.code == .rulebookInvalid && ($0.line ?? 0) > 1
                    && $0.found.description.contains(mistake.found)
            }, "\(file.findings)")
    }
}
