import Phrases
import Publishing
import RaceOffice
import ShortTrack
import Testing

@Suite struct `The report of a check` {
    private func check(_ findings: [Finding], _ exclusions: [Exclusion] = []) throws -> RecordsCheck
    {
        RecordsCheck(
            [
                RecordsCheck.File(
                    name: "page.txt", drafts: [], exclusions: exclusions, findings: findings)
            ], on: try #require(CalendarDate("2026-11-21")))
    }

    let findings = [
        Finding(
            .dateDiffers, .warning, file: "page.txt", line: 9, subject: "first day",
            found: "20 October 2023", suggestion: "21 October 2023"),
        Finding(
            .tableEmpty, .note, file: "page.txt", line: 3, subject: "podiums", found: "nothing"),
        Finding(.tableEmpty, .note, file: "page.txt", line: 4, subject: "titles", found: "nothing"),
    ]

    @Test func `has a line for each finding, then what they come to`() throws {
        #expect(
            try check(findings).report(notes: true) == """
                page.txt:3: note [table-empty] podiums: nothing
                page.txt:4: note [table-empty] titles: nothing
                page.txt:9: warning [date-differs] first day: 20 October 2023 → 21 October 2023
                1 file, 0 statements.
                0 errors.
                1 warning: date-differs 1.
                2 notes: table-empty 2.

                """)
    }

    @Test func `only counts the notes where they are not asked for`() throws {
        #expect(
            try check(findings).report(notes: false) == """
                page.txt:9: warning [date-differs] first day: 20 October 2023 → 21 October 2023
                1 file, 0 statements.
                0 errors.
                1 warning: date-differs 1.
                2 notes: table-empty 2. Shown with --notes.

                """)
    }

    @Test func `counts what is excluded`() throws {
        let exclusion = Exclusion(
            file: "exclusions.csv", line: 2, scope: "page.txt", code: .tableEmpty, subject: "*",
            reason: "kept as published")
        let report = try check(findings, [exclusion]).report(notes: true)
        #expect(report.contains("2 findings excluded, each with a reason.\n"))
        #expect(!report.contains("[table-empty]"))
    }

    @Test func `is a table for programs, with an empty cell where there is no line`() throws {
        let table = try check([
            Finding(.emptyInput, .error, file: "page.txt", subject: "the file", found: "no bytes")
        ]).table
        #expect(
            CSVTable.write(table).split(separator: "\r\n").last
                == "page.txt,,error,empty-input,the file,no bytes,")
    }
}
