public import ShortTrack

/// Everything the ledger says, season by season, as of a day or as known now.
///
/// Made by folding the statements in order; nothing here was ever stored in this form.
public struct Records: Sendable {
    /// The seasons, by name.
    public private(set) var seasons: [SeasonID: SeasonRecord] = [:]
    /// Names and nations of people.
    public private(set) var people = People()

    private let day: CalendarDate?
    private let audience: Visibility
    private var retracted: Set<Int> = []

    /// Folds statements in order of their sequence.
    /// - Parameters:
    ///   - statements: the whole ledger.
    ///   - day: what was known at the end of this day; everything when missing. The setting of
    ///     a season, its rulebook and calendar, is there from the beginning.
    ///   - audience: what others may see is left out: the race office sees its own statements
    ///     and the public ones, the public only these.
    public init(
        folding statements: [Statement], asOf day: CalendarDate? = nil,
        seenBy audience: Visibility = .public
    ) {
        self.day = day
        self.audience = audience
        retracted = Set(
            statements.compactMap { statement -> Int? in
                guard case .retracted(let retraction) = statement.body, isSeen(statement)
                else { return nil }
                return retraction.statement
            })
        fold(statements)
    }

    /// Folds on with what was stated since.
    ///
    /// Only the events spoken of are settled anew; a retraction takes everything from the start.
    /// - Parameters:
    ///   - new: the statements that follow.
    ///   - earlier: the statements folded so far.
    public mutating func take(_ new: [Statement], after earlier: [Statement]) {
        if new.contains(where: { $0.body.kind == .retracted }) {
            self = Records(folding: earlier + new, asOf: day, seenBy: audience)
        } else {
            fold(new)
        }
    }

    private mutating func fold(_ statements: [Statement]) {
        var touched: Set<SeasonID> = []
        for statement in statements
        where isSeen(statement) && !retracted.contains(statement.sequence) {
            if case .person(let person) = statement.body { people.learn(person) }
            guard let season = statement.stream.season else { continue }
            seasons[season, default: SeasonRecord(id: season)].take(statement)
            touched.insert(season)
        }
        for season in touched { seasons[season]?.settle() }
    }

    private func isSeen(_ statement: Statement) -> Bool {
        guard statement.visibility >= audience else { return false }
        guard let day else { return true }
        return statement.knownSince <= day || statement.body.kind.isSetting
    }
}
