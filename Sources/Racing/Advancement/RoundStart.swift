import Phrases
import ShortTrack

/// A starter of the round, seen from the chart line.
struct RoundStart {
    let race: RaceID
    let row: RaceOutcome.Row
    let perRace: Int

    var isThroughByPlace: Bool { row.place.map { $0 <= perRace } ?? false }
    var isNextInLine: Bool { row.place == perRace + 1 }
    var isAdvanced: Bool { row.decision != nil && !row.isExcluded && !isThroughByPlace }

    func isSentElsewhere(than next: Round) -> Bool {
        row.decision?.ruling == .advancedToFinalB && next != .finalB
    }

    /// "2nd in semifinal 1", "did not finish in semifinal 1".
    var account: Phrase { "\(row.account) in \(race.inWords)" }

    var time: Phrase { row.time.map { "\($0)" } ?? "without a time" }

    func isFaster(than other: RoundStart) -> Bool {
        switch (row.time, other.row.time) {
        case (let mine?, let theirs?) where mine != theirs: mine < theirs
        case (_?, nil): true
        case (nil, _?): false
        default: (race, row.position) < (other.race, other.row.position)
        }
    }
}
