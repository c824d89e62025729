import ShortTrack

/// One row of a race file, understood: one starter in one race.
struct RaceFileStart {
    /// The event as numbered in the file.
    let event: EventID
    let round: Round
    let number: Int
    let roundNumber: Int?
    let rule: String
    let row: PrintedRace.Row
    /// Whether every cell of it was understood that others are measured by.
    let isWhole: Bool
}
