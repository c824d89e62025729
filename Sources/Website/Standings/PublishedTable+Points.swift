import RaceOffice
import ShortTrack

extension PublishedTable {
    /// Whether any total was published, not the order alone.
    var hasPublishedPoints: Bool { rows.contains { $0.claim?.points != nil } }
}
