import ShortTrack

/// What was met of a published table.
struct PublishedStanding {
    let id: StandingID
    /// The line of its last row.
    let lastLine: Int
    let rows: Int
    let rowsWithPoints: Int
}
