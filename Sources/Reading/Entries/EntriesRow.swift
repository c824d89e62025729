import ShortTrack

/// One skater a nation enters for an event.
struct EntriesRow {
    let line: Int
    let event: EventID
    let printed: PrintedName
    let seedingTime: RaceTime?
    let order: Int?
    let isSubstitute: Bool
    let gender: Category?
    let remark: String

    /// Understands a row, or says which cells are wrong.
    init?(_ row: TableRow<EntriesColumn>, findings: inout Findings) {
        let cells = EventCells(
            row, season: .season, competition: .competition, category: .category, event: .event,
            findings: &findings)
        let nation = row.nation(.nation, findings: &findings)
        let name = row.value(.name, expected: "the skater's name", findings: &findings) {
            FoldedName($0).words.isEmpty ? nil : $0
        }
        let time = row.value(
            .seedingTime, .badNumber, expected: "a time such as 41.203, or nothing",
            findings: &findings
        ) { $0.isEmpty ? .some(nil) : RaceTime($0).map(Optional.some) }
        let order = row.value(
            .order, .badNumber, expected: "a place in the team's order from 1, or nothing",
            findings: &findings
        ) { text -> Int?? in
            text.isEmpty ? .some(nil) : Int(text).flatMap { $0 > 0 ? .some($0) : nil }
        }
        let substitute = row.value(
            .substitute, expected: "yes, no or nothing", findings: &findings
        ) { ["yes": true, "no": false, "": false][$0.lowercased()] }
        let gender = row.value(
            .gender, expected: "women or men in a mixed event, nothing in another",
            findings: &findings
        ) { text -> Category?? in
            guard cells.category == .mixed else { return text.isEmpty ? .some(nil) : nil }
            return Category(rawValue: text).flatMap { $0 == .mixed ? nil : .some($0) }
        }
        guard let event = cells.event, let nation, let name, let time, let order, let substitute,
            let gender
        else { return nil }
        if substitute, event.distance.isRelay {
            findings.report(
                .malformedRow, .error, line: row.line, subject: "column substitute",
                found: "a substitute in a relay", suggestion: "a member of the team")
        }
        line = row.line
        self.event = event
        printed = PrintedName(nation: nation, name: name)
        seedingTime = time
        self.order = order
        isSubstitute = substitute
        self.gender = gender
        remark = row[.remark]
    }
}
