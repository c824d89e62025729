import ShortTrack

extension PlacingsRow {
    /// Understands a row, or says which cell is wrong.
    init?(
        _ cells: [PlacingsColumn: String], line: Int, as format: InputFormat,
        findings: inout Findings
    ) {
        func cell(_ column: PlacingsColumn) -> String { cells[column, default: ""].trimmed }
        func refuse(_ code: FindingCode, _ column: PlacingsColumn, _ expected: String) {
            findings.report(
                code, .error, line: line, subject: "column \(column.rawValue)",
                found: "\"\(cell(column))\"", suggestion: expected)
        }
        let dayColumn = format == .corrections ? PlacingsColumn.published : .date
        let season = SeasonID(cell(.season))
        let competition = season.flatMap { CompetitionID(season: $0, slug: cell(.competition)) }
        let category = Category(rawValue: cell(.category))
        let discipline = Discipline(cell(.event))
        let rank = Int(cell(.rank)).flatMap { (1...999).contains($0) ? $0 : nil }
        let nation = Nation(cell(.noc))
        let day = CalendarDate(cell(dayColumn))
        if season == nil { refuse(.malformedRow, .season, "a season such as 2023-24") }
        if season != nil, competition == nil {
            refuse(.malformedRow, .competition, "the stop's name such as montreal-2")
        }
        if category == nil { refuse(.malformedRow, .category, "men, women or mixed") }
        if discipline == nil {
            refuse(.malformedRow, .event, "an event such as 500, 1000(2) or 3000 relay")
        }
        if rank == nil { refuse(.badNumber, .rank, "a place from 1") }
        if nation?.isKnown != true { refuse(.unknownNation, .noc, "a code such as KOR") }
        if day == nil { refuse(.badDate, dayColumn, "a day such as 2023-10-29") }
        if cell(.source).isEmpty { refuse(.malformedRow, .source, "where the place is known from") }
        let isRelay = discipline?.distance.isRelay ?? true
        let isNamed = isRelay || !FoldedName(cell(.name)).words.isEmpty
        if !isNamed { refuse(.malformedRow, .name, "the skater's name") }
        let reason = format == .corrections ? cell(.reason) : nil
        if reason?.isEmpty == true { refuse(.malformedRow, .reason, "why the places changed") }
        guard let competition, let category, let discipline, let rank, let nation,
            nation.isKnown, let day, reason?.isEmpty != true, !cell(.source).isEmpty,
            isNamed
        else { return nil }
        self.init(
            line: line,
            event: EventID(
                competition: competition, category: category, distance: discipline.distance,
                occurrence: discipline.occurrence),
            rank: rank, printed: PrintedName(nation: nation, name: isRelay ? "" : cell(.name)),
            day: day, reason: reason, source: cell(.source))
    }
}
