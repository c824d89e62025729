import ShortTrack

/// Turns rows of a race file into starters.
///
/// Neighbouring rows share their event and their words for rounds; what was understood once is
/// remembered, which makes reading several times faster.
struct RaceFileRows {
    private var athletes = AthleteRegister()
    private var last: (row: RaceFileRow, event: EventID)?
    private var rounds: [String: Round] = [:]
    private var strangers: Set<Nation> = []

    /// The starter of a row; nothing where event, race or starter is not understood.
    mutating func understand(_ row: RaceFileRow, _ findings: inout Findings) -> RaceFileStart? {
        let event = event(of: row, &findings)
        let round = round(of: row, &findings)
        let number = row.number(.heat, of: 1...99, &findings)
        if number == nil, row[.heat].isEmpty {
            row.refuse(.badNumber, .heat, "the number of the race in its round", &findings)
        }
        let competitor = competitor(of: row, isRelay: event?.distance.isRelay, &findings)
        guard let event, let round, let number, let competitor else { return nil }
        let roundNumber = row.number(.roundNumber, of: 1...99, &findings)
        let helmet = row.number(.helmet, of: 1...9999, &findings)
        let count = findings.all.count
        let position = row.number(.startPosition, of: 1...99, &findings)
        let printed = PrintedRace.Row(
            line: row.line, competitor: competitor,
            name: competitor.person == nil ? competitor.nation.code : row.name,
            startPosition: position, helmet: helmet,
            rank: row.number(.rank, of: 1...99, &findings), time: row.time(&findings),
            status: row.status(&findings), mark: row.mark(&findings))
        return RaceFileStart(
            event: event, round: round, number: number, roundNumber: roundNumber,
            rule: row[.rule].trimmed, row: printed, isWhole: findings.all.count == count)
    }

    private mutating func event(of row: RaceFileRow, _ findings: inout Findings) -> EventID? {
        if let last, last.row.isOfSameEvent(as: row) { return last.event }
        guard let event = row.event(&findings) else { return nil }
        last = (row, event)
        return event
    }

    private mutating func round(of row: RaceFileRow, _ findings: inout Findings) -> Round? {
        let name = row[.round]
        if let known = rounds[name] { return known }
        guard let round = Round(printed: name) else {
            row.refuse(
                .malformedRow, .round, "a round such as Heats, Semifinals or Final A", &findings)
            return nil
        }
        rounds[name] = round
        return round
    }

    private mutating func competitor(
        of row: RaceFileRow, isRelay: Bool?, _ findings: inout Findings
    ) -> Competitor? {
        guard let nation = Nation(row[.nation]) else {
            row.refuse(.unknownNation, .nation, "a code such as KOR", &findings)
            return nil
        }
        if !nation.isKnown, strangers.insert(nation).inserted {
            findings.report(
                .unknownNation, .warning, line: row.line, subject: "column noc",
                found: "\"\(nation)\"", suggestion: "a code such as KOR")
        }
        guard isRelay == false else { return .team(nation) }
        guard row[.name].contains(where: \.isLetter) else {
            row.refuse(.malformedRow, .name, "the skater's name", &findings)
            return nil
        }
        return .skater(
            athletes.identify(
                row[.athlete].trimmed, name: row.name, nation: nation, line: row.line,
                &findings), nation)
    }
}
