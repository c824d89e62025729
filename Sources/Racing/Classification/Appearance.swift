import Rulebook
import ShortTrack

/// One race of a competitor in the event.
struct Appearance: Hashable {
    let race: RaceID
    /// What became of the competitor; missing until the race has a result.
    let row: RaceOutcome.Row?
    let decision: Decision?

    init(_ sheet: RaceSheet, _ competitor: Competitor) {
        race = sheet.race
        row = sheet.outcome?[competitor]
        decision = sheet.decision(on: competitor)
    }

    var round: Round { race.round }
}
