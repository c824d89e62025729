import RecordBook
import ShortTrack

/// What drafts that are not in the ledger would come to.
///
/// Worked out to see what follows from them. Where the ledger then takes them as the next ones at
/// that moment, it is what the office knows, and nothing is worked out again.
struct Foresight: Sendable {
    /// When they are taken to be stated.
    let moment: Timestamp
    /// The statements they would be.
    let statements: [Statement]
    /// What all would say.
    let records: Records
    /// The seasons they would fold to.
    let views: SeasonViews

    /// A season as it would be.
    func season(_ id: SeasonID) -> SeasonView? { views.season(id, in: records) }
}
