import Phrases
import ShortTrack

/// One event under audit, round after round.
struct EventAudit {
    let rounds: [AuditedRound]
    /// The rule of each round, where it is understood.
    let printed: [PrintedRule?]
    /// The practice of the season; where it is missing only races and starters are checked.
    let rules: AuditRules?
    var tally: AuditTally
    var findings: [Finding] = []
    /// Everybody's last race so far.
    private var last: [Competitor: LastRace] = [:]
    /// Those whose last mark is said to be wrong or missing: where they start follows from it and
    /// is not said once more.
    var mismarked: Set<Competitor> = []
    /// The races whose ranks cannot be right: marks and draws that rest on them are not judged.
    var brokenRaces: Set<RaceID> = []
    /// Those whose mark leads to a round that has not come yet.
    private var expected: [Round: [Competitor]] = [:]

    init(
        rounds: [AuditedRound], printed: [PrintedRule?], rules: AuditRules?, tally: AuditTally
    ) {
        self.rounds = rounds
        self.printed = printed
        self.rules = rules
        self.tally = tally
    }

    mutating func run() {
        // Results without any mark and rule do not say who went on.
        let isMarked = rounds.contains(where: \.isMarked)
        checkNumbers()
        var previous: Round?
        for (index, round) in rounds.enumerated() {
            let before = round.races.map { $0.rows.map { last[$0.competitor] } }
            tally.races += round.races.count
            tally.rows += before.reduce(0) { $0 + $1.count }
            checkRaceNumbers(of: round)
            checkRaces(of: round)
            if index > 0, isMarked {
                let led = (expected[round.round] ?? []).compactMap { last[$0] }
                let areRight = checkStarters(of: round, before, expected: led)
                if areRight, let previous, !brokenRaces.contains(where: { $0.round == previous }) {
                    checkDraw(of: round, before, from: previous)
                }
            }
            checkStartPositions(of: round, before)
            checkCompatriots(in: round, isFirst: (round.number ?? index + 1) == 1)
            if isMarked { checkMarks(of: round, by: printed[index]) }
            remember(round, at: index)
            if !round.round.isRepechage { previous = round.round }
        }
        if isMarked { checkMissingRounds() }
        checkClassification()
    }

    /// Rounds that marks lead to and that are not there, though a later one is.
    private mutating func checkMissingRounds() {
        for (round, competitors) in expected.sorted(by: { $0.key < $1.key })
        where isMissing(round) {
            let marked = competitors.compactMap { last[$0] }.filter { $0.destination == round }
            guard let first = marked.min(by: { $0.row.line < $1.row.line }) else { continue }
            tally.add(.starters, checked: marked.count, held: 0)
            report(
                .nextRoundDiffers, .error, first.row, in: first.race,
                found: "\(marked.count) marked for \(round.title), of which there is no race",
                suggestion: "the rows of \(round.title), or no marks for it")
        }
    }

    /// Whether a round that marks lead to is not there, though a later one is.
    func isMissing(_ round: Round) -> Bool {
        !rounds.contains { $0.round == round } && rounds.contains { $0.round > round }
    }

    /// Rounds with numbers that are not in the order rounds are skated in.
    private mutating func checkNumbers() {
        for (before, round) in AuditedRound.misnumbered(rounds) {
            report(
                .rowsOutOfOrder, .error, round.races.first?.rows.first,
                in: round.races.first?.race,
                found: "\(round.round.title) as round \(round.number ?? 0), "
                    + "\(before.round.title) as round \(before.number ?? 0)",
                suggestion: "round numbers in the order of the rounds")
        }
    }

    /// A race left out among those of a round.
    private mutating func checkRaceNumbers(of round: AuditedRound) {
        let there = round.races.map(\.race.number)
        guard let last = there.last, there.count < last, !round.round.isFinal else { return }
        let missing = (1...last).filter { !there.contains($0) }
        report(
            .rowsOutOfOrder, .warning, round.races.last?.rows.first, in: round.races.last?.race,
            found: "race \(last) of the \(round.round.title), and none numbered "
                + missing.map(String.init).joined(separator: ", "),
            suggestion: "the rows of all races, numbered from 1")
    }

    private mutating func remember(_ round: AuditedRound, at index: Int) {
        let following = following(index)
        for race in round.races {
            for row in race.rows {
                let destination = row.mark.flatMap { $0.final ?? printed[index]?.next ?? following }
                let before =
                    round.round.isRepechage
                    ? last[row.competitor]?.timeBeforeRepechage : row.time
                last[row.competitor] = LastRace(
                    row: row, race: race.race, destination: destination,
                    timeBeforeRepechage: before)
                if let destination { expected[destination, default: []].append(row.competitor) }
            }
        }
    }

    /// Where a mark leads when no rule says it: the next round, past the repechage for those who
    /// do not need it.
    private func following(_ index: Int) -> Round? {
        let later = rounds[(index + 1)...].map(\.round)
        let next = rounds[index].round.isRepechage ? later.first : later.first { !$0.isRepechage }
        return next.map { $0.isFinal ? .finalA : $0 }
    }

    /// The rule printed under the round of a race, for a suggestion.
    func rule(of race: RaceID) -> String {
        let rule = rounds.first { $0.round == race.round }?.rule ?? ""
        return rule.isEmpty ? "" : " (rule: \"\(rule)\")"
    }

    mutating func report(
        _ code: FindingCode, _ severity: Severity, _ row: PrintedRace.Row?, in race: RaceID?,
        found: String, suggestion: String = ""
    ) {
        findings.append(
            Finding(
                code, severity, line: row?.line, subject: race.map { "\($0)" } ?? "",
                found: Phrase(verbatim: found), suggestion: Phrase(verbatim: suggestion)))
    }
}
