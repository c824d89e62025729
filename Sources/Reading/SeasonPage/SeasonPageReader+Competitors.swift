import ShortTrack

extension SeasonPageReader {
    /// The competitor of a row of the calendar: a team for relays, a skater otherwise.
    mutating func competitor(_ printed: PrintedName, in standing: StandingID, line: Int)
        -> Competitor?
    {
        if standing.scope == .relay {
            checkName(of: printed, line: line)
            return .team(printed.nation)
        }
        guard printed.namesSomebody else { return nil }
        return people.identify(printed, in: standing.category, line: line)
    }

    /// The competitor of a published line, once the calendar is read.
    ///
    /// The nation is mended where it must be a slip: nobody of that name and nation took a place,
    /// and somebody of that name and one other nation did. "CAN Choi Eun-kyung", overall winner of
    /// 2003-04, is the Choi Eun-kyung of South Korea who won eleven races.
    mutating func claimant(_ printed: PrintedName, in standing: StandingID, line: Int)
        -> Competitor?
    {
        guard standing.scope != .relay,
            let nation = people.nation(insteadOf: printed, in: standing.category)
        else { return competitor(printed, in: standing, line: line) }
        findings.report(
            .nationDiffers, .warning, line: line, subject: "standing \(standing)",
            found: "\(printed.nation) \(printed.name)",
            suggestion: "\(nation) \(printed.name), as in the calendar; read so")
        return competitor(
            PrintedName(nation: nation, name: printed.name), in: standing, line: line)
    }

    /// Whether a team is called as before: "KOR Korea" after "KOR South Korea" is not.
    private mutating func checkName(of team: PrintedName, line: Int) {
        guard team.namesSomebody else { return }
        guard let first = teamNames[team.nation] else {
            teamNames[team.nation] = (team.name, line)
            return
        }
        if first.name != team.name {
            findings.report(
                .spellingDrift, .warning, line: line, subject: "\(team.nation) team",
                found: team.name, suggestion: "\(first.name), as in line \(first.line)")
        }
    }
}
