import Racing
import Reading
import ShortTrack
import Testing

/// Real races as printed, and files made under the rules: nothing to find.
@Suite struct `A race file without mistakes` {
    struct Example: CustomTestStringConvertible {
        let file: String
        let marks: Int
        let testDescription: String
    }

    /// What is not published of a race (firsts and seconds of the heats, some times, one of two
    /// semifinals) is a stand-in.
    static let examples = [
        Example(
            file: "torino-2013-men-500-heats", marks: 29,
            testDescription: "Torino 2013, 500 m heats: six fastest thirds and an advanced skater"),
        Example(
            file: "torino-2013-men-500-semifinals", marks: 17,
            testDescription: "Torino 2013, 500 m semifinals: serpentine, start positions by time"),
        Example(
            file: "torino-2013-women-1500", marks: 23,
            testDescription: "Torino 2013, 1500 m: one time and two places; seven in Final A"),
        Example(
            file: "marquette-2009-women-500", marks: 8,
            testDescription: "Marquette 2009, 500 m semifinal: a dead heat for second place"),
        Example(
            file: "torino-2013-men-relay", marks: 27,
            testDescription: "Torino 2013, 5000 m relay: from five heats to a shared Final B"),
    ]

    @Test(arguments: examples)
    func `explains every mark of real races`(_ example: Example) throws {
        let (findings, tally) = RaceFileFixture.audit(try RaceFileFixture.text(example.file))
        #expect(findings.isEmpty)
        #expect(tally[.marks].checked == example.marks)
        #expect(tally[.marks].held == example.marks)
    }

    @Test(arguments: ["2003-04", "2016-17", "2019-20", "2023-24"], UInt64(1)...2)
    func `has no findings when it was skated under the rules`(season: String, seed: UInt64) throws {
        let lines = try RaceFileFixture.simulated(season, seed: seed)
        let (findings, tally) = RaceFileFixture.audit(lines.joined(separator: "\n"))
        #expect(findings.isEmpty)
        #expect(tally.rows == lines.count - 1)
        for check in AuditTally.Check.allCases {
            #expect(tally[check].held == tally[check].checked)
        }
        #expect(tally[.marks].checked > 150)
        if season == "2019-20" {
            for check in AuditTally.Check.allCases { #expect(tally[check].checked > 0) }
        }
    }

    @Test func `says nothing of who went on where neither marks nor rules are printed`() throws {
        let lines = try RaceFileFixture.simulated("2019-20", seed: 4).map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return cells[0] == "season" ? line : cells.dropLast(2).joined(separator: ",") + ",,"
        }
        let (findings, tally) = RaceFileFixture.audit(lines.joined(separator: "\n"))
        #expect(findings.isEmpty)
        #expect(tally[.races].held > 50)
        #expect(tally[.starters].checked == 0)
    }

    @Test func `may stand in any order within a competition`() throws {
        var lines = try RaceFileFixture.simulated("2019-20", seed: 3)
        let header = lines.removeFirst()
        var lot = Lot(seed: 3)
        let shuffled = ([header] + lot.order(lines)).joined(separator: "\n")
        #expect(RaceFileFixture.audit(shuffled).findings.isEmpty)
    }
}
