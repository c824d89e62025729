import ShortTrack

/// The last race of a competitor before the round under audit.
struct LastRace {
    let row: PrintedRace.Row
    let race: RaceID
    /// The round the printed mark leads to.
    let destination: Round?
    /// The time in the last race that was not of the repechage.
    let timeBeforeRepechage: RaceTime?

    /// Whether the way to a main round led through the repechage.
    func comesFromRepechage(to round: Round) -> Bool {
        race.round.isRepechage && !round.isRepechage
    }
}
