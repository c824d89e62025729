import RecordBook
import ShortTrack
import Synchronization

/// The seasons of one state, each worked out once for everybody who asks.
///
/// What follows a state begins with the seasons of the one before, so that a season in which one
/// race was recorded is not worked out from the start.
final class SeasonViews: Sendable {
    private struct Shelf {
        var now: [SeasonID: SeasonView] = [:]
        var before: [SeasonID: SeasonView]
    }

    private let shelf: Mutex<Shelf>

    /// Nothing worked out yet.
    init() { shelf = Mutex(Shelf(before: [:])) }

    /// Begins with what was worked out for an earlier state.
    init(after earlier: SeasonViews) {
        shelf = Mutex(
            Shelf(before: earlier.shelf.withLock { $0.before.merging($0.now) { $1 } }))
    }

    /// A season of the records this state holds.
    func season(_ id: SeasonID, in records: Records) -> SeasonView? {
        if let view = shelf.withLock({ $0.now[id] }) { return view }
        let view = SeasonView(id, in: records, after: shelf.withLock { $0.before[id] })
        // Somebody else may have worked it out meanwhile; the two are alike.
        shelf.withLock { $0.now[id] = view }
        return view
    }
}
