import Rulebook
public import ShortTrack

/// What everybody got out of the events of one table, each on a sheet.
///
/// It is never changed. After a race the sheets are made from those before: only the events that
/// are no longer as they were are looked through.
public final class TableSheets: Sendable {
    /// The table's events held, in order.
    fileprivate let outcomes: [EventOutcome]
    private let sheets: [Competitor: ScoreSheet]
    /// The sheet of somebody no source lists.
    let unlisted: ScoreSheet

    /// Who is known to have taken a place.
    var competitors: some Collection<Competitor> { sheets.keys }

    /// The sheet of a competitor.
    subscript(competitor: Competitor) -> ScoreSheet {
        sheets[competitor] ?? unlisted.of(competitor)
    }

    /// Goes through the events of a table that are not as they were.
    /// - Parameters:
    ///   - best: how many results count.
    ///   - earlier: the sheets of the table in an earlier state of the season, under its rules.
    init(_ table: StandingID, of results: SeasonResults, best: BestOf, after earlier: TableSheets?)
    {
        let outcomes = results.outcomes(for: table)
        let before = earlier?.outcomes ?? []
        let head = zip(outcomes, before).prefix { $0 == $1 }.count
        let tail = zip(outcomes[head...].reversed(), before[head...].reversed())
            .prefix { $0 == $1 }.count
        let was = head..<before.count - tail
        let changed = head..<outcomes.count - tail
        let unlistedScores = outcomes[changed].map(results.scoreOfUnlisted)
        func scores(after sheet: ScoreSheet?) -> [EventScore] {
            var scores = sheet?.scores ?? []
            scores.replaceSubrange(was, with: unlistedScores)
            return scores
        }
        let blank = scores(after: earlier?.unlisted)
        var rows = (earlier?.sheets ?? [:]).mapValues(scores)
        for index in changed {
            // Whoever is listed twice has the first of the places.
            for (place, sharers) in outcomes[index].order.withSharers.reversed() {
                rows[place.competitor, default: blank][index] = results.score(
                    of: place, sharedBy: sharers, in: outcomes[index])
            }
        }
        let events = outcomes.map(\.event)
        func sheet(of competitor: Competitor?, _ scores: [EventScore]) -> ScoreSheet {
            ScoreSheet(
                standing: table, competitor: competitor, best: best, events: events,
                scores: scores)
        }
        self.outcomes = outcomes
        sheets = Dictionary(
            uniqueKeysWithValues: rows.lazy.filter { $1.contains { $0.place != nil } }
                .map { ($0, sheet(of: $0, $1)) })
        unlisted = sheet(of: nil, blank)
    }
}

extension SeasonResults {
    /// The sheets of a table of its own events; nothing for one whose rules are not known.
    /// - Parameter earlier: the table's sheets in an earlier state of the season, under its rules.
    public func sheets(for table: StandingID, after earlier: TableSheets? = nil) -> TableSheets? {
        guard isAddedUp(table), let best = best(for: table) else { return nil }
        if let earlier, earlier.outcomes == outcomes(for: table) { return earlier }
        return TableSheets(table, of: self, best: best, after: earlier)
    }
}
