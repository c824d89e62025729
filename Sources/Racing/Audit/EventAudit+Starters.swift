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
        let starting = Set(before.joined().compactMap { $0?.row.competitor })
        var missing = expected.filter {
            $0.destination == round.round && !starting.contains($0.row.competitor)
        }
        for (race, lasts) in zip(round.races, before) {
            for (row, last) in zip(race.rows, lasts) {
                guard let last else {
                    if let other = missing.firstIndex(where: { $0.isElsewhere(of: row) }) {
                        checked += 1
                        report(missing.remove(at: other), for: row, in: race.race)
                        continue
                    }
                    if rules?.seedsDirectly != false { continue }
                    checked += 1
                    report(
                        .nextRoundDiffers, .error, row, in: race.race,
                        found: "\(row.who) starts without having skated a round before",
                        suggestion: "a race before, or not starting here")
                    continue
                }
                let isSaid =
                    mismarked.contains(row.competitor)
                    || last.destination.map(isMissing) == true
                guard last.destination == round.round || !isSaid else {
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
        for last in missing {
            guard !mismarked.contains(last.row.competitor) else {
                consequences += 1
                continue
            }
            checked += 1
            report(
                .nextRoundDiffers, .error, last.row, in: last.race,
                found: "\(last.row.who), \(last.row.mark?.rawValue ?? ""), does not start in "
                    + "\(round.round.inWords)",
                suggestion: "a start there, if only as DNS, or no mark" + rule(of: last.race))
        }
        tally.add(.starters, checked: checked, held: checked - (findings.count - count))
        return findings.count == count && consequences == 0
    }

    /// Reports that somebody starts here for another nation than in the race before.
    private mutating func report(_ last: LastRace, for row: PrintedRace.Row, in race: RaceID) {
        report(
            .nationDiffers, .error, row, in: race,
            found: "\(row.who), in \(last.race.inWords) \(last.row.competitor.nation)",
            suggestion: "one nation here and in line \(last.row.line)")
    }
}

extension LastRace {
    /// Whether it is the race of one of that name under another nation.
    fileprivate func isElsewhere(of row: PrintedRace.Row) -> Bool {
        row.competitor.person != nil && self.row.name == row.name
            && self.row.competitor.nation != row.competitor.nation
    }
}
