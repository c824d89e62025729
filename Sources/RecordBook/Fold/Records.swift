public import ShortTrack

/// Everything the ledger says, season by season, as of a day or as known now.
///
/// Made by folding the statements in order; nothing here was ever stored in this form.
public struct Records: Sendable {
    /// The seasons, by name.
    public private(set) var seasons: [SeasonID: SeasonRecord] = [:]
    /// Names and nations of people.
    public private(set) var people = People()

    /// Folds statements in order of their sequence.
    /// - Parameters:
    ///   - statements: the whole ledger.
    ///   - day: what was known at the end of this day; everything when missing. The setting of
    ///     a season, its rulebook and calendar, is there from the beginning.
    public init(folding statements: [Statement], asOf day: CalendarDate? = nil) {
        let retracted = Set(
            statements.compactMap { statement -> Int? in
                if let day, statement.knownSince > day { return nil }
                guard case .retracted(let retraction) = statement.body else { return nil }
                return retraction.statement
            })
        for statement in statements where !retracted.contains(statement.sequence) {
            if let day, statement.knownSince > day, !statement.body.kind.isSetting { continue }
            if case .person(let person) = statement.body { people.learn(person) }
            guard let season = statement.stream.season else { continue }
            seasons[season, default: SeasonRecord(id: season)].take(statement)
        }
        for season in seasons.keys { seasons[season]?.settle() }
    }
}
