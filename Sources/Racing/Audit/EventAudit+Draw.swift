import ShortTrack

extension EventAudit {
    /// Start positions from 1, and by time in the race before where the season starts so.
    ///
    /// The advanced are sorted in by their time like everyone else; who has no time starts
    /// outside. Torino 2013, second semifinal of the 500 m: Jean, advanced with 1:02.555, on 5.
    mutating func checkStartPositions(of round: AuditedRound, _ before: [[LastRace?]]) {
        for (race, lasts) in zip(round.races, before) {
            let starters = zip(race.rows, lasts).compactMap { row, last in
                row.startPosition.map { (position: $0, row: row, last: last) }
            }
            .sorted { $0.position < $1.position }
            // Of somebody who stands in a race twice that has been said.
            guard let first = starters.first,
                Set(race.rows.map(\.competitor)).count == race.rows.count
            else { continue }
            guard starters.map(\.position) == Array(1...starters.count) else {
                tally.add(.startPositions, held: 0)
                report(
                    .startPositionsDiffer, .warning, first.row, in: race.race,
                    found: "start positions "
                        + starters.map { "\($0.position)" }.joined(separator: ", "),
                    suggestion: "1 to \(starters.count)")
                continue
            }
            guard let rules, rules.startOrder == .byTime else { continue }
            let keyed = starters.compactMap { starter in
                starter.last.map { (starter.row, rules.key($0, to: round.round)) }
            }
            guard !keyed.isEmpty else { continue }
            let wrong = zip(keyed, keyed.dropFirst()).first { $1.1 < $0.1 }
            tally.add(.startPositions, held: wrong == nil ? 1 : 0)
            guard let (inside, outside) = wrong else { continue }
            let order = keyed.sorted { $0.1 < $1.1 }
            report(
                .startPositionsDiffer, .warning, outside.0, in: race.race,
                found: "\(inside.0.who), \(inside.1.words), starts inside \(outside.0.who), "
                    + outside.1.words,
                suggestion: "by time in the race before: "
                    + order.map(\.0.who).joined(separator: ", "))
        }
    }

    /// How the races of a round were put together from the round before.
    ///
    /// Where the season deals a serpentine that can be dealt again the races must be its races,
    /// in any order; elsewhere the winners of the round before are spread evenly. The advanced
    /// and those from the repechage are added in ways that are not known and do not matter.
    mutating func checkDraw(of round: AuditedRound, _ before: [[LastRace?]], from previous: Round) {
        guard let rules, !round.round.isFinal, !round.round.isRepechage,
            let race = round.races.first
        else { return }
        let fields = before.map { lasts in
            lasts.compactMap { $0 }.filter { last in
                last.race.round == previous && last.row.mark?.isByReferee == false
            }
            .map(\.row).sorted { $0.strength < $1.strength }
        }
        let distance = race.race.event.distance
        let isDealt = rules.deals.contains {
            $0.from == previous && $0.to == round.round && !distance.isRelay
                && $0.distances.contains(distance.metres)
        }
        if isDealt {
            let serpentine = Serpentine(races: fields.count)
            let ranking = fields.joined().sorted { $0.strength < $1.strength }
            let dealt = Dictionary(grouping: ranking.indices) { serpentine.race(of: $0) }
                .values.map { $0.sorted().map { ranking[$0] } }
            let isRight = Self.strengths(of: fields) == Self.strengths(of: dealt)
            tally.add(.draws, held: isRight ? 1 : 0)
            guard !isRight else { return }
            report(
                .drawDiffers, .warning, race.rows.first, in: race.race,
                found: "races that are no serpentine of place and time in \(previous.inWords)",
                suggestion: dealt.map { $0.map(\.who).joined(separator: ", ") }.sorted()
                    .joined(separator: "; "))
        } else if rules.spreadsWinners {
            let winners = fields.map { $0.count { $0.rank == 1 } }
            let isEven = (winners.max() ?? 0) - (winners.min() ?? 0) <= 1
            tally.add(.draws, held: isEven ? 1 : 0)
            guard !isEven else { return }
            report(
                .drawDiffers, .warning, race.rows.first, in: race.race,
                found: "winners of \(previous.inWords) in the races: "
                    + winners.map { "\($0)" }.joined(separator: ", "),
                suggestion: "winners spread evenly")
        }
    }

    /// The races by the strength of their starters, in an order that does not depend on numbers.
    private static func strengths(of races: [[PrintedRace.Row]]) -> [[Int]] {
        races.map { $0.map(\.strength) }.filter { !$0.isEmpty }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Compatriots kept apart, as far as there are races enough for them.
    mutating func checkCompatriots(in round: AuditedRound, isFirst: Bool) {
        guard let last = rules?.separatedThrough, !round.round.isFinal,
            !round.round.isRepechage, isFirst || round.round <= last,
            round.races.first?.race.event.distance.isRelay == false
        else { return }
        var sizes: [Nation: Int] = [:]
        for row in round.rows { sizes[row.competitor.nation, default: 0] += 1 }
        let before = findings.count
        for race in round.races {
            let fields = Dictionary(grouping: race.rows, by: \.competitor.nation)
            for (nation, rows) in fields where Set(rows.map(\.competitor)).count > 1 {
                let most = (sizes[nation, default: 0] + round.races.count - 1) / round.races.count
                guard rows.count > most else { continue }
                report(
                    .compatriotsMeet, .warning, rows.last, in: race.race,
                    found: rows.map(\.who).joined(separator: " meets "),
                    suggestion: "at most \(most) of \(nation) in a race of \(round.round.inWords)")
            }
        }
        tally.add(.compatriots, held: findings.count == before ? 1 : 0)
    }
}

/// What decides a start position.
private struct StartKey: Comparable {
    let isOutside: Bool
    let time: RaceTime?

    var words: String {
        isOutside ? "from the repechage" : time.map(\.description) ?? "without a time"
    }

    static func < (lhs: StartKey, rhs: StartKey) -> Bool {
        if lhs.isOutside || rhs.isOutside { return !lhs.isOutside && rhs.isOutside }
        return (lhs.time?.milliseconds ?? .max) < (rhs.time?.milliseconds ?? .max)
    }
}

extension AuditRules {
    fileprivate func key(_ last: LastRace, to round: Round) -> StartKey {
        guard last.comesFromRepechage(to: round) else {
            return StartKey(isOutside: false, time: last.row.time)
        }
        switch repechageStart {
        case .byTimeBefore: return StartKey(isOutside: false, time: last.timeBeforeRepechage)
        case .byTime: return StartKey(isOutside: false, time: last.row.time)
        case .outside: return StartKey(isOutside: true, time: nil)
        }
    }
}
