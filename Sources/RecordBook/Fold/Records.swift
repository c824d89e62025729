public import ShortTrack

/// Everything the ledger says, season by season, as of a day or as known now.
///
/// Made by folding the statements in order; nothing here was ever stored in this form.
public struct Records: Sendable {
    /// The seasons, by name.
    public private(set) var seasons: [SeasonID: SeasonRecord] = [:]
    /// Names and nations of people.
    public private(set) var people = People()

    /// Who is who.
    public var identities: Identities { people.identities }

    /// The day they are as of; now when missing.
    public let day: CalendarDate?
    private let audience: Visibility
    /// What was withdrawn, and what stands in its place.
    public private(set) var withdrawals = Withdrawals()
    /// The seasons spoken of since they were settled.
    private var unsettled: Set<SeasonID> = []

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
        withdrawals = Withdrawals(statements, isSeen: isSeen)
        people = People(
            identities: Identities(
                statements.filter { $0.body.kind.isOfIdentity && stands($0) },
                naming: { statements.filter(stands) }))
        var told: [SeasonID: [Told]] = [:]
        for statement in statements {
            guard let heard = hear(statement) else { continue }
            told[heard.season, default: []].append(heard)
        }
        // Seasons know nothing of each other.
        let folded = Array(told).mappedSideBySide { id, told in
            var season = SeasonRecord(id: id)
            for told in told { season.take(told.statement, saying: told.body) }
            season.settle()
            return season
        }
        seasons = Dictionary(uniqueKeysWithValues: folded.map { ($0.id, $0) })
    }

    /// Folds on with what was stated since.
    ///
    /// Only the events spoken of are settled anew; a retraction, and news of who is who, take
    /// everything from the start.
    /// - Parameters:
    ///   - new: the statements that follow.
    ///   - earlier: the statements folded so far.
    ///   - hasMore: whether more follow at once, so that nothing has to be settled yet.
    public mutating func take(
        _ new: [Statement], after earlier: [Statement], hasMore: Bool = false
    ) {
        // What takes another's place may come in after the word that it does.
        var isReplacing = false
        if case .retracted(let retraction) = earlier.last?.body {
            isReplacing = retraction.isReplaced == true
        }
        if isReplacing || new.contains(where: { isFromTheStart($0.body) }) {
            self = Records(folding: earlier + new, asOf: day, seenBy: audience)
        } else {
            fold(new)
            if !hasMore { settle() }
        }
    }

    private mutating func fold(_ statements: [Statement]) {
        for statement in statements {
            guard let told = hear(statement) else { continue }
            seasons[told.season, default: SeasonRecord(id: told.season)]
                .take(told.statement, saying: told.body)
            unsettled.insert(told.season)
        }
    }

    /// A statement as it stands, of a season.
    private struct Told {
        let season: SeasonID
        let statement: Statement
        let body: Body
    }

    /// What a statement says and of which season; nothing where it does not stand or is of none.
    private mutating func hear(_ original: Statement) -> Told? {
        guard let statement = withdrawals.standing(at: original), isSeen(statement) else {
            return nil
        }
        let body = identities.body(of: statement)
        if case .person(let person) = body { people.learn(person, by: statement) }
        return statement.stream.season.map { Told(season: $0, statement: statement, body: body) }
    }

    private mutating func settle() {
        for season in unsettled { seasons[season]?.settle() }
        unsettled = []
    }

    /// Whether a statement changes what earlier ones mean.
    private func isFromTheStart(_ body: Body) -> Bool {
        switch body {
        case _ where body.kind.changesEarlier: true
        case .person(let person): identities.areParted(person.id)
        default: false
        }
    }

    private func stands(_ statement: Statement) -> Bool {
        isSeen(statement) && withdrawals.counts(statement)
    }

    private func isSeen(_ statement: Statement) -> Bool {
        guard statement.visibility >= audience else { return false }
        guard let day else { return true }
        return statement.knownSince <= day || statement.body.kind.isSetting
    }
}
