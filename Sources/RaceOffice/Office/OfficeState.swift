public import RecordBook
public import ShortTrack

/// Everything the office knows at one moment: the statements so far and what they fold to.
///
/// A value: a page rendered from it stays true to its sequence number.
public struct OfficeState: Sendable {
    /// The statements, in order.
    public private(set) var statements: [Statement] = []
    /// What they say today.
    public private(set) var records = Records(folding: [])
    private var views = SeasonViews()
    /// The latest moment of them.
    private(set) var latestMoment = Timestamp(milliseconds: 0)
    /// Where among the statements is what was last said of each subject.
    private var lastIndices: [Topic: Int] = [:]
    /// Where, for each statement, is the one before it on its subject.
    private var earlierIndices: [Int?] = []

    /// The number of the last statement; 0 when there is none.
    public var sequence: Int { statements.last?.sequence ?? 0 }

    init() {}

    /// Folds a whole ledger, each part while the next are understood.
    init(opening ledger: any Ledger) async throws(LedgerError) {
        // What changes the meaning of earlier statements has all of them folded again, so that
        // from the first of it on the rest is folded at once.
        var rest: [Statement] = []
        var state = OfficeState()
        try await Statement.inParts(after: 0, of: ledger) { part in
            if rest.isEmpty, part.allSatisfy({ !$0.body.kind.changesEarlier }) {
                state.take(part, hasMore: true)
            } else {
                rest += part
            }
        }
        state.take(rest)
        self = state
    }

    /// Folds on with the statements that follow.
    /// - Parameter hasMore: whether more follow before anybody looks.
    mutating func take(_ new: [Statement], hasMore: Bool = false) {
        records.take(new, after: statements, hasMore: hasMore)
        views = views(after: new)
        keep(new)
    }

    /// Folds on with statements of which the first were foreseen.
    mutating func take(_ new: [Statement], foreseen: Foresight) {
        guard new.starts(with: foreseen.statements) else { return take(new) }
        (records, views) = (foreseen.records, foreseen.views)
        keep(foreseen.statements)
        let rest = Array(new.dropFirst(foreseen.statements.count))
        if !rest.isEmpty { take(rest) }
    }

    /// What drafts would come to if they were stated now.
    func foreseeing(_ drafts: [Draft], at moment: Timestamp) throws(LedgerError) -> Foresight {
        var end = LedgerEnd(sequence: sequence, streams: [:], subjects: [:])
        let unbound = drafts.map { draft in
            var draft = draft
            draft.seen = nil
            return draft
        }
        let new = try end.seal(unbound, at: moment)
            .map { (stored) throws(LedgerError) in try Statement(stored) }
        var records = records
        records.take(new, after: statements)
        return Foresight(
            moment: moment, statements: new, records: records, views: views(after: new))
    }

    private func views(after new: [Statement]) -> SeasonViews {
        new.contains { $0.body.kind.changesWhoOrWhat } ? SeasonViews() : SeasonViews(after: views)
    }

    private mutating func keep(_ new: [Statement]) {
        for (index, statement) in zip(statements.count..., new) {
            earlierIndices.append(lastIndices.updateValue(index, forKey: Topic(statement)))
            latestMoment = max(latestMoment, statement.recordedAt)
        }
        statements += new
    }

    /// Whether a document has said exactly this of a subject when it was last read; of names,
    /// whether it ever had them, since one that was printed stays so.
    func holds(_ drafts: [Draft], from origin: Origin) -> Bool {
        let said = said(of: origin.topic).filter { Origin($0) == origin }
        guard let latest = said.first else { return false }
        let sayings = Set(drafts.map(Saying.init))
        return latest.body.kind == .person
            ? sayings.isSubset(of: said.map(Saying.init))
            : sayings == Set(said.filter { $0.recordedAt == latest.recordedAt }.map(Saying.init))
    }

    /// The seasons of the series, the latest name first; not what has a rulebook and nothing else.
    public var seasons: [SeasonID] {
        records.seasons.values.filter { !$0.hasRulesOnly }.map(\.id).sorted(by: >)
    }

    /// What has a rulebook in force, the latest name first: seasons, and rules nothing was skated
    /// by.
    public var rulebooks: [SeasonID] {
        records.seasons.values.filter { $0.rulebook != nil }.map(\.id).sorted(by: >)
    }

    /// A season as known now, or as it was known at the end of a day.
    public func season(_ id: SeasonID, asOf day: CalendarDate? = nil) -> SeasonView? {
        guard let day else { return views.season(id, in: records) }
        return SeasonView(id, in: records(asOf: day))
    }

    /// The season whose champions defend their titles in a season: the one of the winter before.
    public func season(before id: SeasonID) -> SeasonView? {
        seasons.first { $0.firstYear != nil && $0.firstYear == id.firstYear.map { $0 - 1 } }
            .flatMap { season($0) }
    }

    /// What the statements say today, or said at the end of a day.
    func records(asOf day: CalendarDate?) -> Records {
        day.map { Records(folding: statements, asOf: $0) } ?? records
    }

    /// The last statement on a draft's subject, which its author has now seen.
    func seen(by draft: Draft) -> Int {
        latest(on: Topic(stream: draft.stream, subject: draft.body.subject))
    }

    /// The statements on a subject, the newest first.
    func said(of topic: Topic) -> [Statement] {
        var said: [Statement] = []
        var next = lastIndices[topic]
        while let index = next {
            said.append(statements[index])
            next = earlierIndices[index]
        }
        return said
    }

    /// The last statement on a subject; 0 for none.
    func latest(on topic: Topic) -> Int {
        lastIndices[topic].map { statements[$0].sequence } ?? 0
    }
}
