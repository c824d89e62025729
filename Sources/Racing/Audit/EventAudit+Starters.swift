import ShortTrack

extension EventAudit {
    /// Who starts in a later round: exactly those a mark leads there.
    ///
    /// The repechage is open to everybody who took a place and did not go on, and to nobody who
    /// was penalised (1,049 of 1,049 in 2006-2020); who stays away from it has withdrawn.
    /// - Parameters:
    ///   - before: everybody's last race, as the rows of the round stand.
    ///   - expected: the last races of those a mark leads here.
    /// - Returns: whether the field is the one the marks lead to.
    mutating func checkStarters(
        of round: AuditedRound, _ before: [[LastRace?]], expected: [LastRace]
    ) -> Bool {
        let count = findings.count
        var (checked, consequences) = (0, 0)
        for (race, lasts) in zip(round.races, before) {
            for (row, last) in zip(race.rows, lasts) {
                guard let last else {
                    if rules?.seedsDirectly != false { continue }
                    checked += 1
                    report(
                        .nextRoundDiffers, .error, row, in: race.race,
                        found: "\(row.who) starts without having skated a round before",
                        suggestion: "a race before, or not starting here")
                    continue
                }
                guard last.destination == round.round || !mismarked.contains(row.competitor) else {
                    consequences += 1
                    continue
                }
                checked += 1
                guard last.destination != round.round else { continue }
                let isOpen = round.round.isRepechage && last.row.mark == nil
                if isOpen, last.row.status.takesPlace { continue }
                let account = last.row.account(of: last.race)
                let mark = last.row.mark.map { "with \($0)" } ?? "without a mark"
                report(
                    .nextRoundDiffers, .error, row, in: race.race,
                    found: "\(row.who) starts after being \(account), \(mark)",
                    suggestion: isOpen
                        ? "the repechage is for those who took a place"
                        : "a mark that leads to \(round.round.inWords), or not starting here"
                            + rule(of: last.race))
            }
        }
        let starting = Set(before.joined().compactMap { $0?.row.competitor })
        for last in expected where last.destination == round.round {
            guard !starting.contains(last.row.competitor) else { continue }
            guard !mismarked.contains(last.row.competitor) else {
                consequences += 1
                continue
            }
            checked += 1
            report(
                .nextRoundDiffers, .error, last.row, in: last.race,
                found: "\(last.row.who), \(last.row.mark?.rawValue ?? ""), does not start in "
                    + round.round.inWords,
                suggestion: "a start there, if only as DNS, or no mark" + rule(of: last.race))
        }
        tally.add(.starters, checked: checked, held: checked - (findings.count - count))
        return findings.count == count && consequences == 0
    }
}
