import Rulebook
import ShortTrack

/// Lines for numbers the chart does not have: each fills the next round exactly.
extension ProgressionChart {
    /// How an event of so many entries could begin; nothing where all of them fit in one final.
    ///
    /// As the next line for more entries does, else as the last line for fewer, else with a round
    /// before the largest field that is known. 2013-14, 500 m: for 30 entries, between the lines
    /// for 28 and 32, eight heats of whom the first two of each go to the quarterfinals.
    func proposal(entries: Int) -> ProgressionLine? {
        guard entries > max(finalSize, raceSize) else { return nil }
        let main = lines.filter { !$0.round.isRepechage }
        if let more = main.filter({ $0.fewest > entries && $0.goingOn * 5 <= entries * 4 })
            .min(by: { $0.fewest < $1.fewest })
        {
            return adapted(more, to: entries)
        }
        if let fewer = main.filter({ $0.most < entries && canHold(entries, by: $0) })
            .max(by: { $0.most < $1.most })
        {
            return adapted(fewer, to: entries)
        }
        let fields = fields(below: entries)
        return (fields.last { $0.starters * 5 <= entries * 4 } ?? fields.first).map { field in
            line(
                from: field.roundBefore, starters: entries, to: field.round,
                places: field.starters,
                others: field.round == .finalA ? [Way(to: .finalB, .all)] : [])
        }
    }

    /// A line out of a round for a number its lines do not hold for, leading where they lead.
    func proposal(from round: Round, starters: Int) -> ProgressionLine {
        let known = lines.filter { $0.isOut(of: round) }
        if let nearest = known.min(by: { $0.distance(from: starters) < $1.distance(from: starters) }
        ) {
            let isTooMany = round == .repechage && !canHold(starters, by: nearest)
            return (isTooMany ? roundBeforeRepechage(starters) : nil)
                ?? adapted(nearest, to: starters)
        }
        if round == .repechageHeats, let line = roundBeforeRepechage(starters) { return line }
        let line = proposal(entries: starters)
        let next = line?.next ?? .finalA
        if next <= round,
            let after = lines.filter({ $0.round > round && !$0.round.isRepechage })
                .min(by: { ($0.round, $1.fewest) < ($1.round, $0.fewest) })
        {
            return self.line(
                from: round, starters: starters, to: after.round, places: after.fewest, others: [])
        }
        return self.line(
            from: round, starters: starters, to: next > round ? next : .finalA,
            places: line?.goingOn ?? finalSize, others: line?.others ?? [])
    }

    /// Whether so many can start in the races a line could have: as many as it sends on, for
    /// somebody goes on from each.
    func canHold(_ starters: Int, by line: ProgressionLine) -> Bool {
        starters <= line.goingOn * raceSize
    }

    /// Heats before a repechage that begins later, filling its largest field.
    private func roundBeforeRepechage(_ starters: Int) -> ProgressionLine? {
        let first = lines.filter(\.round.isRepechage).min { one, other in
            (one.round, other.most) < (other.round, one.most)
        }
        guard let first, first.round > .repechageHeats else { return nil }
        return line(
            from: .repechageHeats, starters: starters, to: first.round, places: first.most,
            others: [])
    }

    private func adapted(_ known: ProgressionLine, to starters: Int) -> ProgressionLine {
        line(
            from: known.round, starters: starters, to: known.next, places: known.goingOn,
            others: known.others)
    }

    private func line(
        from round: Round, starters: Int, to next: Round, places: Int, others: [Way]
    ) -> ProgressionLine {
        // Somebody goes on from every race, and no race is larger than the chart allows.
        let races = (starters + raceSize - 1) / raceSize
        let places = min(max(places, races), starters)
        return ProgressionLine(
            round: round, fewest: starters, most: starters, races: races,
            perRace: places / races, fastest: places % races, next: next, others: others)
    }

    private struct Field {
        let round: Round
        let starters: Int
        let roundBefore: Round
    }

    /// The full fields from which there is a way to the final, the smallest first; beyond those
    /// of the chart each round before has twice as many.
    private func fields(below entries: Int) -> [Field] {
        let rounds: [Round] = [
            .prePreliminaries, .preliminaries, .heats, .eighthfinals, .quarterfinals, .semifinals,
        ]
        let known = lines.filter { !$0.round.isRepechage }
        var starters = known.map(\.fewest).max() ?? finalSize
        let first = known.map(\.round).min() ?? .finalA
        var fields = known.map { (round: $0.round, starters: $0.fewest) }
        fields.append((.finalA, finalSize))
        for round in rounds.reversed() where round < first {
            starters *= 2
            fields.append((round, starters))
        }
        return fields.compactMap { field -> Field? in
            guard field.starters < entries,
                let before = rounds.last(where: { $0 < field.round })
            else { return nil }
            return Field(round: field.round, starters: field.starters, roundBefore: before)
        }
        .sorted { $0.starters < $1.starters }
    }
}

extension ProgressionLine {
    fileprivate func distance(from starters: Int) -> Int {
        max(fewest - starters, starters - most)
    }
}
