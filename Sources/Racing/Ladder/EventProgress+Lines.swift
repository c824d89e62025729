public import Rulebook
public import ShortTrack

extension EventProgress {
    /// How many a line of a round is for: as the ladder has it, or as were drawn in a repechage.
    ///
    /// Nothing where the event does not go through the round.
    public func starters(in round: Round) -> Int? {
        let drawn = races(of: round).reduce(0) { $0 + $1.startList.starters.count }
        return round.isRepechage && drawn > 0 ? drawn : ladder?[round]?.starters
    }

    /// The lines a round could be skated by: the one in force, those of the chart, the proposal.
    ///
    /// For the first round also lines that begin the event elsewhere.
    public func offeredLines(for round: Round) -> [ProgressionLine] {
        guard let starters = starters(in: round), let inForce = line(from: round) else { return [] }
        let isFirst = drawnRounds.isEmpty && ladder?.rounds.first == round
        let lines =
            isFirst ? firstLines(starters) : chart.lines(from: round, starters: starters)
        let proposals = proposals(for: round, starters: starters)
        return ([inForce] + lines + proposals).reduce(into: []) { offered, line in
            let isKnown = offered.contains { $0.isSkatedLike(line) }
            if !isKnown, (try? checking(line)) != nil { offered.append(line) }
        }
    }

    /// The lines the event could begin with, those of all entries in one round among them where
    /// the best of the ranking list skip the first.
    private func firstLines(_ starters: Int) -> [ProgressionLine] {
        guard let direct = ladder?.direct else { return chart.firstLines(entries: starters) }
        let all = starters + direct.best
        return chart.firstLines(entries: starters).filter { $0.round < direct.round }
            + chart.firstLines(entries: all).filter { $0.round == direct.round }
            .map { $0.beginning(of: all) }
    }

    /// The lines proposed where the chart has none, for the first round the beginning it proposes.
    private func proposals(for round: Round, starters: Int) -> [ProgressionLine] {
        let beginning =
            drawnRounds.isEmpty && ladder?.rounds.first == round
            ? chart.proposal(entries: starters) : nil
        return [beginning ?? chart.proposal(from: round, starters: starters)]
    }

    /// A line somebody writes for a round: those who do not go on by it go where they go by the
    /// line in force.
    public func line(from round: Round, races: Int, perRace: Int, fastest: Int) -> ProgressionLine?
    {
        guard let starters = starters(in: round), let inForce = line(from: round) else {
            return nil
        }
        return ProgressionLine(
            round: round, fewest: starters, most: starters, races: races, perRace: perRace,
            fastest: fastest, next: inForce.next, others: inForce.others)
    }

    /// Whether a round may get another line: no race of it has a result.
    public func isOpen(_ round: Round) -> Bool {
        !round.isFinal && !hasBegun(round)
    }

    /// The event as it would be by a picked line.
    ///
    /// 2013-14, 500 m, 30 entries: in place of the proposed first two of each of eight heats, the
    /// winners and the eight fastest seconds could go on, for the quarterfinals take sixteen.
    /// - Throws: why it cannot be skated by.
    public func checking(_ line: ProgressionLine) throws(LineRefusal) -> EventProgress {
        guard line.fewest >= 1, line.fewest <= line.most, (1...line.most).contains(line.races),
            (1...line.most).contains(line.perRace), (0...line.races).contains(line.fastest)
        else {
            throw .wrongRaces(
                line, starters: line.most, raceSize: chart.raceSize)
        }
        let others = choices.filter { $0.round != line.round }
        let then = choosing([line] + others)
        guard let starters = then.starters(in: line.round) else { throw .notOnTheWay(line.round) }
        guard line.holds(for: starters) else { throw .wrongNumber(line, starters: starters) }
        try then.checkWritten(line, starters: starters, inForce: ladder?[line.round]?.line)
        try check(line.round, skatedIn: line.races)
        guard let step = then.ladder?[line.round], step.line == line || line.round.isRepechage
        else { throw .notOnTheWay(line.round) }
        return then
    }

    /// The event as it would be without the line picked for a round.
    public func withdrawingLine(of round: Round) throws(LineRefusal) -> EventProgress {
        let then = choosing(choices.filter { $0.round != round })
        if let line = then.line(from: round) { try check(round, skatedIn: line.races) }
        return then
    }

    private func choosing(_ choices: [ProgressionLine]) -> EventProgress {
        EventProgress(
            event: event, rules: rules, entries: entries, races: races, choices: choices,
            barred: barred, withdrawn: withdrawn)
    }

    /// A round somebody has skated keeps its line; one drawn by lot or changed by hand keeps the
    /// number of its races, for only others are drawn again by themselves.
    private func check(_ round: Round, skatedIn races: Int) throws(LineRefusal) {
        guard isOpen(round) else { throw .skated(round) }
        let drawn = self.races(of: round)
        let isKept = round == drawnRounds.first || drawn.contains { $0.startList.change != nil }
        if isKept, !drawn.isEmpty, drawn.count != races {
            throw .drawn(round, races: drawn.count)
        }
    }

    /// What the chart knows to be right of its own lines has to be checked of one somebody wrote.
    private func checkWritten(
        _ line: ProgressionLine, starters: Int, inForce: ProgressionLine?
    ) throws(LineRefusal) {
        let known = chart.lines + proposals(for: line.round, starters: starters)
        guard !known.contains(where: { $0.isSkatedLike(line) && $0.holds(for: starters) }) else {
            return
        }
        guard line.goingOn < starters || starters <= chart.finalSize,
            starters / line.races >= line.perRace,
            starters - line.races * line.perRace >= line.fastest,
            (starters + line.races - 1) / line.races <= chart.raceSize
        else { throw .wrongRaces(line, starters: starters, raceSize: chart.raceSize) }
        let expected = inForce?.goingOn ?? chart.finalSize
        guard line.goingOn != expected else { return }
        let next = ladder?[line.next]
        let isFilled =
            line.next.isFinal
            ? line.goingOn == chart.finalSize
            : next.map { next in
                let lines = chart.lines.filter { $0.round == line.next }
                return lines.isEmpty || lines.contains { $0.holds(for: next.starters) }
            } ?? false
        guard isFilled else {
            throw .unfilled(line.next, starters: next?.starters ?? line.goingOn, expected: expected)
        }
    }
}

extension ProgressionLine {
    /// Whether the same races send the same number to the same rounds.
    fileprivate func isSkatedLike(_ other: ProgressionLine) -> Bool {
        (round, races, perRace, fastest) == (other.round, other.races, other.perRace, other.fastest)
            && next == other.next && others == other.others
    }

    /// The line for so many entries and no others, by which nobody skips the round.
    fileprivate func beginning(of entries: Int) -> ProgressionLine {
        ProgressionLine(
            round: round, fewest: entries, most: entries, races: races, perRace: perRace,
            fastest: fastest, next: next, others: others, assumedFrom: assumedFrom)
    }

    /// Whether it was picked for an event to begin with a round, all of so many entries in it.
    func isBeginning(of entries: Int, in round: Round) -> Bool {
        self.round == round && fewest == entries && most == entries
    }
}
