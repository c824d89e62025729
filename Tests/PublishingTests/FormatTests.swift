import Phrases
import Publishing
import ShortTrack
import Testing

@Suite struct `A table` {
    private let table = Table(
        title: "Example",
        columns: [.init("name", "Name"), .init("points", "Points", isNumeric: true)],
        rows: [
            [.text("Bērziņš"), .points(Points(100))],
            [.text("van 't Wout, \"Jens\""), .points(Points(hundredths: 4350))],
            [.text("=1+1"), .empty],
        ],
        notes: ["A note."])

    @Test func `is padded to its widest cell for a terminal, numbers flush right`() {
        #expect(
            TextTable.write(table) == """
                Example

                Name                 Points
                ───────────────────  ──────
                Bērziņš                 100
                van 't Wout, "Jens"    43.5
                =1+1

                A note.

                """)
    }

    @Test func `is quoted after RFC 4180 and never a formula in a spreadsheet as CSV`() {
        let rows = "Bērziņš,100\r\n\"van 't Wout, \"\"Jens\"\"\",43.5\r\n'=1+1,\r\n"
        #expect(CSVTable.write(table) == "name,points\r\n" + rows)
    }

    @Test func `has numbers as numbers and nothing as null in JSON`() throws {
        let text = try JSONTable.write(table)
        #expect(text.contains("\"points\" : 100"))
        #expect(text.contains("\"points\" : 43.5"))
        #expect(text.contains("\"points\" : null"))
        #expect(text.contains("\"name\" : \"=1+1\""))
    }

    @Test func `has no sign in CSV that acts on a terminal or turns the writing`() {
        let text = "x\u{1B}[31mred\u{7}\u{9B}\u{202E} y\tz"
        let table = Table(title: "", columns: [.init("a", "A")], rows: [[.text(text)]])
        #expect(CSVTable.write(table) == "a\r\nx[31mred y\tz\r\n")
    }

    @Test(arguments: ["+1", "-1", "@cmd", "\tx", "=x"])
    func `guards every start a spreadsheet takes for a formula`(text: String) {
        let table = Table(title: "", columns: [.init("a", "A")], rows: [[.text(text)]])
        #expect(CSVTable.write(table).contains("'" + text))
    }
}
