import ShortTrack

/// What was met of a published table.
struct PublishedStanding {
    let id: StandingID
    /// The line of its last row.
    let lastLine: Int
    let rows: Int
    /// How many lines of the standing were understood.
    let claims: Int
    let rowsWithPoints: Int
}
