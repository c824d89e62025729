import ShortTrack

extension SeasonPageReader {
    /// The competitor of a cell: a team for relays, a skater otherwise.
    /// - Parameter subject: what a finding about the cell is about; the standing if nothing is said.
    mutating func competitor(
        _ printed: PrintedName, in standing: StandingID, of subject: String? = nil, line: Int
    ) -> Competitor? {
        let isTeam = standing.scope.isOfTeams
        guard isTeam || printed.namesSomebody else { return nil }
        if !printed.nation.isKnown {
            findings.report(
                .unknownNation, .warning, line: line, subject: subject ?? "standing \(standing)",
                found: "\(printed.nation)", suggestion: "a code such as KOR")
        }
        if isTeam {
            checkName(of: printed, line: line)
            return .team(printed.nation)
        }
        return people.identify(printed, in: standing.category, line: line)
    }

    /// What a cell that names no competitor should hold.
    ///
    /// The picture of a flag is no code.
    static func wanted(in cell: some StringProtocol, of scope: StandingID.Scope) -> String {
        if scope.isOfTeams { return "a team: KOR" }
        let isName = cell.contains(where: \.isLetter) && PrintedName.list(in: cell) == nil
        return isName
            ? "the code of the nation, which is missing, before the name: KOR Park Ji-won"
            : "a skater: KOR Park Ji-won"
    }

    /// The competitor of a published line, once the calendar is read.
    ///
    /// The nation is mended where it must be a slip: nobody of that name and nation took a place,
    /// and somebody of that name and one other nation did. "CAN Choi Eun-kyung", overall winner of
    /// 2003-04, is the Choi Eun-kyung of South Korea who won eleven races.
    mutating func claimant(_ printed: PrintedName, in standing: StandingID, line: Int)
        -> Competitor?
    {
        guard !standing.scope.isOfTeams,
            let nation = people.nation(insteadOf: printed, in: standing.category)
        else { return competitor(printed, in: standing, line: line) }
        findings.report(
            printed.nation.isKnown ? .nationDiffers : .unknownNation, .warning, line: line,
            subject: "standing \(standing)",
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
