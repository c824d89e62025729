import ShortTrack

extension SeasonPageReader {
    /// Whether the page has the layout read here; one cut before its first section may have.
    mutating func hasKnownLayout() -> Bool {
        let isKnown = page.allSections.contains { section in
            if case .other = PageHeading(section.title) { false } else { true }
        }
        guard !isKnown, !page.sections.isEmpty else { return true }
        let titles = page.sections.map(\.title).joined(separator: ", ")
        findings.report(
            .unknownFormat, .error, line: page.sections.first?.line, subject: "the page",
            found: "sections \(titles)",
            suggestion: "sections Men and Women with a calendar and standings each, or a calendar "
                + "and standings with Men and Women in them")
        return false
    }

    /// Whether the page is whole: everything it announces is there, and its end is an end.
    mutating func reportCuts() {
        if let last = lines.last(where: { $0.form != .blank }), last.form.isBrokenOff {
            return cut(last.number, "the last line breaks off: \(last.words)", "the whole page")
        }
        let isComplete = page["See also"] != nil
        let missing = missingTables(isComplete: isComplete)
        if !missing.isEmpty {
            cut(
                lines.last?.number, "no \(missing.joined(separator: ", no "))",
                "every table the page announces")
        } else if let last = tables.max(by: { $0.lastLine < $1.lastLine }), !isComplete,
            page["Podium table by nation"] == nil, let usual = tables.map(\.claims).max(),
            last.claims < usual
        {
            cut(
                last.lastLine, "the last table has \(last.claims) lines",
                "\(usual), as the others have")
        } else if !isComplete {
            cut(lines.last?.number, "no section See also", "the whole page", .warning)
        } else if !endsWithLineEnd {
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

    /// Tables that men, women, the facts box and the other tables promise and the page lacks.
    ///
    /// What is skated in the calendar may have no standing, as the 3000 m of 2003-04. A page that
    /// has a table for each standing promises one all the same when its end is missing.
    private func missingTables(isComplete: Bool) -> [String] {
        var categories: [Category] = [.men, .women]
        var standings = promisedByFacts
        for standing in standings where !categories.contains(standing.category) {
            categories.append(standing.category)
        }
        let published = Set(tables.filter { $0.rows > 0 }.map(\.id))
        // What men have women have too.
        for id in published.sorted() where id.category != .mixed {
            standings += [.men, .women].map { StandingID(category: $0, scope: id.scope) }
        }
        if !isComplete, published.isEmpty || !found.contains(where: { $0.table.kind == .winners }) {
            standings += calendar.map(\.standing)
        }
        let calendars = categories.filter { category in
            !calendar.contains { $0.category == category }
        }
        var missing: [StandingID] = []
        for standing in standings
        where !published.contains(standing) && !missing.contains(standing) {
            missing.append(standing)
        }
        return calendars.map { "\($0) calendar" } + missing.map { "standing \($0)" }
    }

    /// The standings whose champion the facts box names.
    var promisedByFacts: [StandingID] {
        facts.facts.compactMap { fact in
            guard case .champion(let category, let label) = fact.meaning else {
                return nil
            }
            return facts[label].flatMap { StandingID(category: category, printed: $0.value) }
        }
    }
}

extension PageLine.Form {
    /// Whether a page cannot end with a line of this form.
    fileprivate var isBrokenOff: Bool {
        switch self {
        case .unclosed: true
        case .frame(let text): text != "|}"
        default: false
        }
    }
}
