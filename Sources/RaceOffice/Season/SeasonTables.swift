import RecordBook
import Scoring
import ShortTrack
import Synchronization

/// The results of a season, the sheets of its tables and the verdicts on what was published, each
/// worked out once, when somebody first asks for it.
///
/// A race made official changes one distance: the sheets before are kept for the next state to go
/// on from.
final class SeasonTables: Sendable {
    private struct Shelf {
        var results: SeasonResults?
        var claimChecks: [ClaimCheck]?
        var now: [StandingID: TableSheets] = [:]
        var before: [StandingID: TableSheets]
    }

    private let shelf: Mutex<Shelf>

    /// Nothing worked out yet.
    /// - Parameter earlier: the tables some statements before, under the same rules.
    init(after earlier: SeasonTables?) {
        let before = earlier?.shelf.withLock { $0.before.merging($0.now) { $1 } }
        shelf = Mutex(Shelf(before: before ?? [:]))
    }

    /// The results.
    /// - Parameter make: works them out; whoever else may do so meanwhile gets the same.
    func results(_ make: () -> SeasonResults) -> SeasonResults {
        if let results = shelf.withLock({ $0.results }) { return results }
        let results = make()
        shelf.withLock { $0.results = results }
        return results
    }

    /// The verdicts on everything published.
    func claimChecks(_ make: () -> [ClaimCheck]) -> [ClaimCheck] {
        if let checks = shelf.withLock({ $0.claimChecks }) { return checks }
        let checks = make()
        shelf.withLock { $0.claimChecks = checks }
        return checks
    }

    /// The sheets of a table of its own events.
    func sheets(for table: StandingID, of results: SeasonResults) -> TableSheets? {
        let (known, before) = shelf.withLock { ($0.now[table], $0.before[table]) }
        if let known { return known }
        let sheets = results.sheets(for: table, after: before)
        shelf.withLock { $0.now[table] = sheets }
        return sheets
    }
}
