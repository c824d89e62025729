import Phrases
import Racing
import Reading
import ShortTrack
import Testing

/// One slip is one finding: what seems wrong because a cell was not understood is not said too.
@Suite struct `A race file with cells that are not understood` {
    private static let rows = `A race file with one mistake`.stops[0].rows

    private static func audit(_ rows: [[String]]) -> (findings: [Finding], tally: AuditTally) {
        RaceFileFixture.audit(
            ([SimulatedStop.header] + rows.map { $0.joined(separator: ",") })
                .joined(separator: "\n"))
    }

    /// What is typed into which column of a semifinalist's heat.
    static let cells = [
        (0, "2013-15"), (1, "!"), (2, "F"), (3, "500 m"), (4, "x"), (6, "second"), (8, "Vorlauf"),
        (9, "I"),
        (10, "inside"), (11, "7a"), (13, "ko"), (14, ""), (15, "1st"), (16, "4l.037"),
        (17, "FOO"), (18, "ZZ"),
    ]

    @Test(arguments: cells)
    func `says one of them once`(column: Int, text: String) throws {
        var rows = Self.rows
        let row = try #require(
            rows.firstIndex { $0[8] == "Heats" && $0[3] == "500" && $0[18] == "Q" && $0[9] == "2" })
        rows[row][column] = text
        let (findings, tally) = Self.audit(rows)
        #expect(findings.map(\.line) == [row + 2])
        #expect(findings.map(\.severity) == [.error])
        // A helmet stands for itself; its event is looked at.
        #expect(tally.brokenEvents == (column == 11 ? 0 : 1))
        #expect(tally[.races].checked > 50)
    }

    @Test(arguments: ["2", "1"])
    func `says of a rank that leaves a gap or is there twice nothing but that`(rank: String) throws
    {
        var rows = Self.rows
        let row = try #require(
            rows.firstIndex {
                $0[8] == "Heats" && $0[3] == "500" && $0[15] == rank && $0[9] == "2"
            })
        rows[row][15] = rank == "2" ? "3" : "2"
        let findings = Self.audit(rows).findings
        #expect(findings.map(\.code) == [.placesBroken], "\(findings.map(\.found.description))")
    }

    @Test func `says of a starter who did not start, with rank and time, one thing`() throws {
        var rows = Self.rows
        let row = try #require(
            rows.firstIndex { $0[8] == "Heats" && $0[3] == "500" && $0[15] == "4" })
        rows[row][17] = "DNS"
        let findings = Self.audit(rows).findings
        #expect(findings.map(\.code) == [.placesBroken], "\(findings.map(\.found.description))")
        #expect(findings.first?.suggestion.description == "no rank and no time, or OK")
    }

    @Test func `says once what is wrong in all rows`() throws {
        let (findings, _) = Self.audit(
            Self.rows.map { $0.enumerated().map { $0 == 2 ? "F" : $1 } })
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.line == 2)
        #expect(
            finding.found.description
                == "\"F\" in \(Self.rows.count) rows, to line \(Self.rows.count + 1)")
    }

    @Test func `says once what is wrong in all rows of each competition`() {
        let one = Self.rows.map { $0.enumerated().map { $0 == 17 ? "FOO" : $1 } }
        let other = one.map { $0.enumerated().map { $0 == 1 ? "elsewhere" : $1 } }
        let findings = Self.audit(one + other).findings
        #expect(findings.map(\.line) == [2, one.count + 2])
    }

    @Test(arguments: [0, 20])
    func `says once that a row has another number of the round`(row: Int) {
        var rows = Self.rows
        rows[row][7] = "9"
        #expect(Self.audit(rows).findings.map(\.line) == [row + 2])
    }

    @Test func `says once that a round has another number`() {
        let event = Self.rows[0][0...6]
        let rows = Self.rows.map { row in
            row.enumerated().map { column, cell in
                column == 7 && row[0...6] == event && row[8] == "Heats" ? "9" : cell
            }
        }
        #expect(Self.audit(rows).findings.map(\.code) == [.rowsOutOfOrder])
    }

    @Test func `asks for a race that is not there`() throws {
        let rows = Self.rows.filter {
            !($0[8] == "Heats" && $0[3] == "500" && $0[2] == "M" && $0[9] == "2")
        }
        #expect(
            Self.audit(rows).findings.contains {
                $0.code == .rowsOutOfOrder && $0.found.description.hasSuffix("none numbered 2")
            })
    }

    @Test func `names both rows of one who changes nations between rounds`() throws {
        var rows = Self.rows
        let row = try #require(
            rows.firstIndex { $0[8] == "Semifinals" && $0[3] == "500" && $0[4] == "0" })
        rows[row][13] = rows[row][13] == "LUX" ? "IRL" : "LUX"
        rows[row][12] = ""
        let findings = Self.audit(rows).findings.filter { $0.code != .compatriotsMeet }
        #expect(findings.first?.code == .nationDiffers)
        #expect(findings.first?.line == row + 2)
    }

    @Test func `asks whether a relay over 500 m is one`() {
        let rows = Self.rows.filter { $0[3] == "500" }
            .map { $0.enumerated().map { $0 == 4 ? "1" : $1 } }
        // Once for the men and once for the women.
        #expect(Self.audit(rows).findings.map(\.code) == [.distanceDiffers, .distanceDiffers])
    }
}
