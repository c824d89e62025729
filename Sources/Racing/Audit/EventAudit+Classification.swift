import Rulebook
import ShortTrack

extension EventAudit {
    /// The order of the event as its finals give it: ranks for finishers only, but from 2022-23
    /// the penalised of Final A may share its last place.
    ///
    /// Two penalised of four are joint third, behind the two who finished.
    mutating func checkClassification() {
        let finals = rounds.filter(\.round.isFinal).flatMap(\.races)
        guard !finals.isEmpty else { return }
        let before = findings.count
        for race in finals {
            let finishers = race.rows.count { $0.status.takesPlace }
            for row in race.rows where !row.status.takesPlace {
                guard let rank = row.rank else { continue }
                let shares = sharesLastPlace(row, in: race.race)
                if shares, rank == finishers + 1 { continue }
                report(
                    .placesBroken, .error, row, in: race.race,
                    found: "\(row.who) has rank \(rank) and \(row.status.rawValue)",
                    suggestion: shares
                        ? "rank \(finishers + 1), the last place of the final, or none"
                        : "no rank, or OK")
            }
        }
        tally.add(.classification, held: findings.count == before ? 1 : 0)
    }

    private func sharesLastPlace(_ row: PrintedRace.Row, in race: RaceID) -> Bool {
        race.round == .finalA && row.status == .penalty
            && rules?.penaltyInFinalA == .sharesLastPlace
    }
}
