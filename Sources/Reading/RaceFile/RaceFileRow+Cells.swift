import ShortTrack

extension RaceFileRow {
    func refuse(
        _ code: FindingCode, _ column: RaceFileColumn, _ expected: String,
        _ findings: inout Findings
    ) {
        findings.report(
            code, .error, line: line, subject: "column \(column.title)",
            found: "\"\(self[column])\"", suggestion: expected)
    }

    /// The event the row is about.
    func event(_ findings: inout Findings) -> EventID? {
        guard let season = season else {
            refuse(.unknownSeason, .season, "two years such as 2013-14", &findings)
            return nil
        }
        guard
            let competition = CompetitionID(
                season: season, slug: FoldedName(self[.competition]).slug)
        else {
            refuse(.malformedRow, .competition, "the stop's name such as montreal-2", &findings)
            return nil
        }
        let category: Category? =
            switch self[.category].trimmed {
            case "M": .men
            case "W": .women
            case "X": .mixed
            default: nil
            }
        guard let category else {
            refuse(.malformedRow, .category, "M, W or, for a mixed relay, X", &findings)
            return nil
        }
        guard category == .mixed || isYes(.mixed) != true else {
            refuse(
                .malformedRow, .mixed, "0 for \(category), or X in the column category", &findings)
            return nil
        }
        guard let metres = Int(self[.distance].trimmed), (100...10_000).contains(metres) else {
            refuse(.badNumber, .distance, "metres such as 500", &findings)
            return nil
        }
        guard let isRelay = isYes(.relay) else {
            refuse(.malformedRow, .relay, "1 for a relay, else 0", &findings)
            return nil
        }
        let occurrence = self[.occurrence].isEmpty ? 0 : number(.occurrence, of: 0...9, &findings)
        guard let occurrence else { return nil }
        return EventID(
            competition: competition, category: category,
            distance: isRelay || category == .mixed ? .relay(metres) : Distance(metres: metres),
            occurrence: occurrence == 0 ? .only : .numbered(occurrence))
    }

    /// `2013-2014` and `2013/14` are `2013-14`; `2013-15` is none.
    private var season: SeasonID? {
        let name = self[.season].trimmed.map { "/–".contains($0) ? "-" : $0 }
        let parts = name.split(separator: "-")
        let isYears = parts.allSatisfy { $0.count == 4 && $0.allSatisfy(\.isNumber) }
        let season =
            parts.count == 2 && isYears
            ? SeasonID(String(parts[0]) + "-" + String(parts[1].suffix(2)))
            : SeasonID(String(name))
        return name.first?.isNumber == true
            ? season.flatMap { $0.lastDay == nil ? nil : $0 } : season
    }

    private func isYes(_ column: RaceFileColumn) -> Bool? {
        switch self[column].trimmed.lowercased() {
        case "1", "true", "yes", "y": true
        case "", "0", "false", "no", "n": false
        default: nil
        }
    }

    /// A number; nothing, without a finding, where the cell is empty.
    func number(_ column: RaceFileColumn, of range: ClosedRange<Int>, _ findings: inout Findings)
        -> Int?
    {
        let cell = self[column]
        guard !cell.isEmpty else { return nil }
        if let number = Int(cell), range.contains(number) { return number }
        refuse(
            .badNumber, column, "a number from \(range.lowerBound) to \(range.upperBound)",
            &findings)
        return nil
    }

    func time(_ findings: inout Findings) -> RaceTime? {
        let cell = self[.time]
        guard !cell.isEmpty else { return nil }
        if let time = RaceTime(cell) { return time }
        refuse(.badNumber, .time, "a time such as 41.037 or 1:25.325", &findings)
        return nil
    }

    /// The status; an empty cell of somebody with a time is `OK`.
    func status(_ findings: inout Findings) -> PrintedStatus {
        let cell = self[.status]
        if let status = PrintedStatus(rawValue: cell) { return status }
        if !cell.isEmpty || self[.time].isEmpty {
            refuse(
                .malformedRow, .status,
                PrintedStatus.allCases.map(\.rawValue).joined(separator: ", "), &findings)
        }
        return self[.time].isEmpty ? .noTime : .finished
    }

    func mark(_ findings: inout Findings) -> Mark? {
        let cell = self[.mark]
        guard !cell.isEmpty else { return nil }
        if let mark = Mark(rawValue: cell) ?? Self.otherMarks[cell] { return mark }
        refuse(
            .malformedRow, .mark, Mark.allCases.map(\.rawValue).joined(separator: ", "), &findings)
        return nil
    }

    /// Marks as some seasons print them.
    private static let otherMarks: [String: Mark] = [
        "ADA": .advancedToFinalA, "ADB": .advancedToFinalB,
    ]
}
