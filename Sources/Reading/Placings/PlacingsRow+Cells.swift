import RecordBook
import ShortTrack

extension PlacingsRow {
    /// Understands a row, or says which cells are wrong.
    init?(_ row: TableRow<PlacingsColumn>, as format: InputFormat, findings: inout Findings) {
        let isCorrection = format == .corrections
        let cells = EventCells(
            row, season: .season, competition: .competition, category: .category, event: .event,
            findings: &findings)
        let rank = row.rank(.rank, findings: &findings)
        let nation = row.nation(.noc, findings: &findings)
        let day = row.value(
            isCorrection ? .published : .date, .badDate, expected: "a day such as 2023-10-29",
            findings: &findings
        ) { CalendarDate($0) }
        let source = row.words(
            .source, expected: "where the place is known from", findings: &findings)
        let isRelay = cells.discipline?.distance.isRelay ?? true
        let name = row.value(.name, expected: "the skater's name", findings: &findings) {
            isRelay ? "" : FoldedName($0).words.isEmpty ? nil : $0
        }
        let basis = row.value(.basis, expected: PlaceBasis.expected, findings: &findings) {
            PlaceBasis(cell: $0)
        }
        let note = row.value(
            .note, expected: "what the place is inferred from", findings: &findings
        ) { basis == .inferred && $0.isEmpty ? nil : $0 }
        let reason =
            isCorrection
            ? row.words(.reason, expected: "why the places changed", findings: &findings) : nil
        let extent = row.value(
            .extent, expected: "empty, podium or all", findings: &findings
        ) { isCorrection ? .podium : $0.isEmpty ? .some : Placings.Extent(rawValue: $0) }
        guard let event = cells.event, let rank, let nation, let day, let source, let name,
            let extent, let basis, let note, !isCorrection || reason != nil
        else { return nil }
        self.init(
            line: row.line, event: event, rank: rank,
            printed: PrintedName(nation: nation, name: name), day: day,
            reason: reason, extent: extent, basis: basis, note: note,
            source: basis == .inferred ? Source.inferred + source : source)
    }
}
