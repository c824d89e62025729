import ShortTrack
import Testing

@testable import Reading

@Suite struct `Slips of a season page` {
    struct Slip: CustomTestStringConvertible {
        let code: FindingCode
        let severity: Severity
        let lines: [Int]
        let citation: String
        var testDescription: String { "\(code.rawValue): \(citation)" }
    }

    static let slips = [
        Slip(
            code: .countDiffers, severity: .warning, lines: [26, 27],
            citation: "18 individual events in the facts box, 24 in the calendar"),
        Slip(
            code: .dateDiffers, severity: .warning, lines: [37],
            citation: "20 October in the text, 21 October in the calendar"),
        Slip(
            code: .podiumIncomplete, severity: .warning,
            lines: [46, 51, 56, 61, 66, 71, 124, 129, 134, 139, 144, 149],
            citation: "the first row of each stop lost its last cells"),
        Slip(
            code: .tieNotation, severity: .note, lines: [141, 205],
            citation: "women's 500 m and mixed relay in Seoul"),
        Slip(
            code: .spellingDrift, severity: .warning, lines: [189],
            citation: "Shim Suk-hee, Shim Suk Hee"),
        Slip(
            code: .nameForm, severity: .note, lines: [53, 59, 73],
            citation: "Lee Jeongmin, Jang Sungwoo, Kosei Hayashi"),
        Slip(
            code: .rowShifted, severity: .warning, lines: [203],
            citation: "mixed relay, second stop: no cell for the place"),
        Slip(
            code: .tableEmpty, severity: .note, lines: [219],
            citation: "podium table by nation"),
    ]

    @Test(arguments: slips) func `each is a finding with its line`(_ slip: Slip) throws {
        let file = try Fixture.archived("2023-24/page.txt")
        #expect(file.lines(of: slip.code) == slip.lines)
        let findings = file.findings.filter { $0.code == slip.code }
        #expect(findings.allSatisfy { $0.severity == slip.severity && !$0.suggestion.isEmpty })
        #expect(findings.allSatisfy { $0.file == "2023-24/page.txt" })
    }

    @Test func `there are no others`() throws {
        let file = try Fixture.archived("2023-24/page.txt")
        #expect(Set(file.findings.map(\.code)) == Set(Self.slips.map(\.code)))
    }

    @Test func `a podium names the ranks that are missing`() throws {
        let file = try Fixture.archived("2023-24/page.txt")
        let found = file.findings.filter { $0.code == .podiumIncomplete }
            .map { "\($0.line ?? 0) \($0.found)" }
        #expect(found.contains("46 rank 2 and 3 missing"))
        #expect(found.contains("51 rank 3 missing"))
    }

    struct Change: CustomTestStringConvertible {
        let old: String
        let new: String
        let code: FindingCode
        let severity: Severity
        var line: Int?
        var testDescription: String { "\(code.rawValue): \(new)" }
    }

    static let changes = [
        Change(
            old: "- Relaymen: 6", new: "- Relaymen: six", code: .badNumber, severity: .error,
            line: 28),
        Change(
            old: "- Relaymen: 6", new: "- Relaymen: 7", code: .countDiffers, severity: .warning,
            line: 26),
        Change(
            old: "- Relaymen: 6", new: "- Relaymens: 6", code: .unknownField, severity: .warning,
            line: 28),
        Change(
            old: "| 3 | 22 October 2023 | 500 m | CHN", new: "| 3 | 32 October 2023 | 500 m | CHN",
            code: .badDate, severity: .error, line: 48),
        Change(
            old: "| 12 | 1500 m | KOR Kim Gun-woo", new: "| 13 | 1500 m | KOR Kim Gun-woo",
            code: .malformedRow, severity: .warning, line: 57),
        Change(
            old: "| 12 | 1500 m | KOR Kim Gun-woo", new: "| 12 | 1500 m | XYZ Kim Gun-woo",
            code: .unknownNation, severity: .warning, line: 57),
        Change(
            old: "| 12 | 1500 m | KOR Kim Gun-woo", new: "| 12 | sprint | KOR Kim Gun-woo",
            code: .malformedRow, severity: .error, line: 57),
        Change(
            old: "| 12 | 1500 m | KOR Kim Gun-woo", new: "| 12 | 1500 m | Kim Gun-woo",
            code: .malformedRow, severity: .error, line: 57),
        Change(
            old: "| 13 | 10 December 2023 | 500 m (2) | CAN Jordan Pierre-Gilles | CAN Steven",
            new: "| 13 | 10 December 2023 | 500 m (1) | CAN Jordan Pierre-Gilles | CAN Steven",
            code: .repeatedStatement, severity: .error, line: 58),
        Change(
            old: "| 2 | CAN Steven Dubois | 1052 |", new: "| 2 | CAN Steven Dubois | many |",
            code: .badNumber, severity: .error, line: 84),
        Change(
            old: "after all 24 events", new: "after all 23 events", code: .captionDiffers,
            severity: .warning, line: 82),
        Change(
            old: "== Men ==", new: "== Men ==\nSomething else.", code: .unexpectedLine,
            severity: .warning, line: 44),
        Change(
            old: "== Women ==", new: "== Notes ==\n- a note\n\n== Women ==",
            code: .unexpectedLine, severity: .warning, line: 121),
        Change(
            old:
                "| 17 | 1500 m (1) | KOR Park Ji-won | CAN William Dandjinou | CAN Félix Roussel | |",
            new: "| 17 | 1500 m (1) | KOR Park Ji-won | CAN William Dandjinou | CAN Félix",
            code: .malformedRow, severity: .error, line: 62),
    ]

    @Test(arguments: changes) func `a slip put into the page is found`(_ change: Change) throws {
        let file = try Fixture.page(replacing: change.old, with: change.new)
        let found = file.findings.filter {
            $0.code == change.code && $0.severity == change.severity
        }
        #expect(found.contains { $0.line == change.line }, "\(file.findings.map(\.code))")
        #expect(!file.isUnreadable)
        #expect(file.drafts.count > 250)
    }
}
