import ShortTrack

extension SeasonPageReader {
    /// Whether the page has the layout read here; one cut before its first section may have.
    mutating func hasKnownLayout() -> Bool {
        let isKnown = page.allSections.contains { section in
            switch PageHeading(section.title) {
            case .other: false
            // Every sport has results and events.
            case .calendar: FoldedName(section.title).words.last == "calendar"
            default: true
            }
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
        let end = lines.filter { $0.form != .blank }.suffix(2)
        if let last = end.last, last.form.isBrokenOff || lacksCells(end) {
            return cut(last.number, "the last line breaks off: \(last.words)", "the whole page")
        }
        let lastTable = found.map(\.table).max { $0.lastLine < $1.lastLine }
        let isWhole =
            self.end == .closed
            || page.sections.contains { isClosing($0) && $0.line > lastTable?.lastLine ?? 0 }
        let missing = missingTables(isWhole: isWhole)
        if !isWhole, !missing.isEmpty {
            let missing = missing.map(\.subject).joined(separator: ", no ")
            cut(lines.last?.number, "no \(missing)", "every table the page announces")
        } else if !isWhole, let last = tables.max(by: { $0.lastLine < $1.lastLine }),
            let usual = tables.map(\.rows).max(), last.rows < usual
        {
            cut(
                last.lastLine, "the last table has \(last.rows) lines",
                "\(usual), as the others have")
        } else {
            for table in missing { report(table) }
            let isEnded = page.sections.last.map(Self.isAboutSources) ?? false
            if self.end != .closed, page["See also"] == nil, !isEnded {
                cut(lines.last?.number, "no section See also", "the whole page", .warning)
            } else if self.end == .inLine {
                cut(lines.last?.number, "no line end at the end", "the whole page", .warning)
            }
        }
    }

    private mutating func cut(
        _ line: Int?, _ found: String, _ expected: String, _ severity: Severity = .error
    ) {
        findings.report(
            .truncatedPage, severity, line: line, subject: "the page", found: found,
            suggestion: expected)
    }

    /// Whether the last of two lines is a row that has fewer cells than the one above, and no line
    /// end: it may have been cut behind any of its signs.
    private func lacksCells(_ lines: some BidirectionalCollection<PageLine>) -> Bool {
        guard end == .inLine, case .row(let above)? = lines.first?.form,
            case .row(let last)? = lines.last?.form
        else { return false }
        return last.count < above.count
    }

    /// A table the page lacks.
    private enum Missing {
        case calendar(Category)
        case standing(StandingID)

        var subject: String {
            switch self {
            case .calendar(let category): "\(category) calendar"
            case .standing(let id): "standing \(id)"
            }
        }
    }

    /// Tables that men, women, the facts box and the other tables promise and the page lacks.
    ///
    /// What is skated in the calendar may have no standing, as the 3000 m of 2003-04. A page that
    /// has a table for each standing promises one all the same when its end is missing.
    private func missingTables(isWhole: Bool) -> [Missing] {
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
        if isWhole || published.isEmpty || !found.contains(where: { $0.table.kind == .winners }) {
            standings += Set(calendar.map(\.standing)).sorted()
        }
        let calendars = categories.filter { category in
            !calendar.contains { $0.category == category }
        }
        var missing: [StandingID] = []
        for standing in standings
        where !published.contains(standing) && !missing.contains(standing) {
            missing.append(standing)
        }
        return calendars.map(Missing.calendar) + missing.map(Missing.standing)
    }

    /// Names a table that a whole page does not have: it may come in the course of the season.
    private mutating func report(_ missing: Missing) {
        switch missing {
        case .calendar:
            findings.report(
                .tableMissing, .warning, line: page.line, subject: missing.subject,
                found: "no calendar", suggestion: "another source for it")
        case .standing(let id):
            let own = calendar.filter { $0.standing == id }
            findings.report(
                .tableMissing, .note, line: own.first?.line ?? page.line, subject: missing.subject,
                found: own.isEmpty
                    ? "no table" : "no table for the \(own.count) events of the calendar",
                suggestion: "another source, or no such title was given")
        }
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
