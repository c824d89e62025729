import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// The competitor of a cell: a team for relays, a skater otherwise.
    /// - Parameter place: the place of an event the cell is of; a line of the standing if nothing is
    ///   said.
    mutating func competitor(
        _ printed: PrintedName, in standing: StandingID,
        of place: (event: EventID, rank: Int)? = nil, line: Int
    ) -> Competitor? {
        let isTeam = standing.scope.isOfTeams
        guard isTeam || printed.namesSomebody else { return nil }
        if !printed.nation.isKnown {
            findings.report(
                .unknownNation, .warning, line: line,
                subject: place.map { "\($0.event), rank \($0.rank)" } ?? "standing \(standing)",
                found: "\(printed.nation)", suggestion: "a code such as KOR")
        }
        if isTeam {
            let team = Competitor.team(printed.nation)
            if isDrift(printed, line: line) {
                let name = printed.name
                state(
                    place.map { WordingClaim(name, insteadOf: team, at: $0.event) }
                        ?? WordingClaim(name, insteadOf: team, in: standing), line: line)
            }
            return team
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
        let meant = competitor(
            PrintedName(nation: nation, name: printed.name), in: standing, line: line)
        if let meant {
            state(
                WordingClaim("\(printed.nation)", insteadOf: meant, in: standing), line: line)
        }
        return meant
    }

    /// Whether a team is called otherwise than before, as "KOR Korea" after "KOR South Korea".
    ///
    /// A flag without a name shows the nation's own.
    private mutating func isDrift(_ team: PrintedName, line: Int) -> Bool {
        // "(1l)" in the box of facts is a count, mistyped.
        let isNamed = team.name.first?.isLetter == true
        let name = isNamed ? team.name : team.nation.name
        guard let first = teamNames[team.nation] else {
            teamNames[team.nation] = (name, line)
            return false
        }
        guard isNamed, first.name != name else { return false }
        findings.report(
            .spellingDrift, .warning, line: line, subject: "\(team.nation) team", found: name,
            suggestion: "\(first.name), as in line \(first.line)")
        return true
    }

    /// States once what a cell prints that is read as something else.
    mutating func state(_ wording: WordingClaim, line: Int) {
        let body = Body.wording(wording)
        guard !statements.contains(where: { $0.body == body }) else { return }
        state(body, .after, line: line)
    }
}
