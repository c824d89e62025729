import ShortTrack

/// The four cells of a row that name an event: season, stop, category, and distance with its race.
struct EventCells {
    let category: Category?
    let discipline: Discipline?
    /// The event; nothing where one of the cells is wrong, which has been reported.
    let event: EventID?

    /// Understands the cells, or says which are wrong.
    init<Column: TableColumn>(
        _ row: TableRow<Column>, season: Column, competition: Column, category: Column,
        event: Column, findings: inout Findings
    ) {
        let season = row.value(season, expected: "a season such as 2023-24", findings: &findings) {
            SeasonID($0)
        }
        let competition = season.flatMap { season in
            row.value(
                competition, expected: "the stop's name such as montreal-2", findings: &findings
            ) { CompetitionID(season: season, slug: $0) }
        }
        let category = row.value(
            category, expected: "men, women or mixed", findings: &findings
        ) { Category(rawValue: $0) }
        let discipline = row.value(
            event, expected: "an event such as 500, 1000(2) or 3000 relay", findings: &findings
        ) { Discipline($0) }
        self.category = category
        self.discipline = discipline
        if let competition, let category, let discipline {
            self.event = EventID(
                competition: competition, category: category, distance: discipline.distance,
                occurrence: discipline.occurrence)
        } else {
            self.event = nil
        }
    }
}
