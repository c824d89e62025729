import ShortTrack

extension SeasonPageReader {
    /// Whether the page has the layout read here; one cut before its first section may have.
    mutating func hasKnownLayout() -> Bool {
        guard categorySections.isEmpty, !page.sections.isEmpty else { return true }
        let titles = page.sections.map(\.title).joined(separator: ", ")
        findings.report(
            .unknownFormat, .error, line: page.sections.first?.line, subject: "the page",
            found: "sections \(titles)",
            suggestion: "sections Men, Women and Mixed Relay with a calendar and standings")
        return false
    }

    /// Whether the page is whole: everything it announces is there, and its end is an end.
    mutating func reportCuts() {
        if let last = lines.last(where: { $0.form != .blank }), case .unclosed(let text) = last.form
        {
            return cut(last.number, "the last line breaks off: \(text)", "the whole page")
        }
        let missing = missingTables
        if !missing.isEmpty {
            cut(
                lines.last?.number, "no \(missing.joined(separator: ", no "))",
                "every table the page announces")
        } else if let last = tables.max(by: { $0.lastLine < $1.lastLine }),
            page.sections.last?.allLines.last?.number == last.lastLine,
            let usual = tables.map(\.rows).max(), last.rows < usual
        {
            cut(
                last.lastLine, "the last table has \(last.rows) rows",
                "\(usual), as the others have")
        } else if page["See also"] == nil {
            cut(lines.last?.number, "no section See also", "the whole page", .warning)
        } else if !text.endsWithLineEnd {
            cut(lines.last?.number, "no line end at the end", "the whole page", .warning)
        }
    }

    private mutating func cut(
        _ line: Int?, _ found: String, _ expected: String, _ severity: Severity = .error
    ) {
        findings.report(
            .truncatedPage, severity, line: line, subject: "the page", found: found,
            suggestion: expected)
    }

    /// Tables that men, women and the facts box promise and the page does not have.
    private var missingTables: [String] {
        var categories: [Category] = [.men, .women]
        var standings: [StandingID] = []
        for fact in facts.facts {
            guard case .champion(let category, let label) = FactsBox.Key(fact.key) else { continue }
            if !categories.contains(category) { categories.append(category) }
            if let printed = facts[label]?.value,
                let id = StandingID(category: category, printed: printed)
            {
                standings.append(id)
            }
        }
        let calendars = categories.filter { category in
            !calendar.contains { $0.category == category }
        }
        let published = Set(tables.filter { $0.rows > 0 }.map(\.id))
        return calendars.map { "\($0) calendar" }
            + standings.filter { !published.contains($0) }.map { "standing \($0)" }
    }
}
