import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// A table with what stands over it.
    struct FoundTable {
        let table: PageTable
        let context: PageContext
        let section: PageSection
    }

    /// Finds the tables of a section and all below it, in the order of the page.
    ///
    /// Seasons order their headings differently: a category and in it calendar and standings, or
    /// a calendar and in it categories and stops. A table is therefore known by its head row, and
    /// whose it is by all headings over it.
    mutating func findTables(in section: PageSection, under context: PageContext) {
        let outer = context
        for section in section.sections where !isClosing(section) {
            var context = outer
            let isKnown = context.enter(section)
            let tables = section.tables(headless: context.kind)
            if isKnown || tables.contains(where: { $0.kind == .calendar }) {
                understood(section.line)
            }
            for (index, table) in tables.enumerated() {
                for head in table.heads.dropLast() { understood(head.line) }
                var context = context
                var isNamed = false
                for line in table.captions where context.enter(caption: line.words, of: table.kind)
                {
                    understood(line.number)
                    isNamed = true
                }
                // The heading of one table does not name the next.
                if !isNamed, tables[..<index].contains(where: { table.follows($0) }) {
                    context = context.without(section, under: outer)
                }
                found.append(FoundTable(table: table, context: context, section: section))
            }
            if context.kind == .standing { readRemarks(in: section, under: context) }
            findTables(in: section, under: context)
        }
    }

    /// The lines between a heading of standings and the table: the rule of counting.
    private mutating func readRemarks(in section: PageSection, under context: PageContext) {
        for line in section.lines {
            switch line.form {
            case .item(let text), .text(let text):
                if readCounting(text, line: line.number) { understood(line.number) }
            default: break
            }
        }
    }

    private static let counting = Pattern(
        /best\s+(\d{1,2})\s+(?:out\s+)?of\s+(\d{1,2})\b/.ignoresCase())

    /// "the best 6 out of 8 results for the individual distances".
    private mutating func readCounting(_ text: String, line: Int) -> Bool {
        guard text.lowercased().contains("best"),
            let match = Self.counting.used({ text.firstMatch(of: $0)?.output }),
            let counted = Int(match.1), let held = Int(match.2)
        else { return false }
        let named = CountingClaim.Subject.allCases.filter {
            text.lowercased().contains($0 == .individual ? "individual" : "relay")
        }
        for subject in named.isEmpty ? CountingClaim.Subject.allCases : named {
            state(
                .counting(CountingClaim(subject: subject, counted: counted, held: held)), .after,
                line: line)
        }
        if named == [.individual] {
            findings.report(
                .countingUnstated, .note, line: line, subject: "standings of the relays",
                found: "a rule of counting for the individual distances only",
                suggestion: "how many results count in a relay; the rulebook has to say it")
        }
        return true
    }
}
