import Rulebook
import ShortTrack

/// Puts the rounds of a ladder together, each after every round that sends somebody to it.
struct LadderBuilder {
    let chart: ProgressionChart
    let choices: [ProgressionLine]
    private(set) var steps: [Ladder.Step] = []
    private var waiting: [Round: Int] = [:]

    init(chart: ProgressionChart, choices: [ProgressionLine]) {
        self.chart = chart
        self.choices = choices
    }

    /// Builds every round from the first.
    /// - Parameter round: the first round, once it is drawn.
    mutating func build(_ starters: Int, in round: Round?, direct: DirectEntry?) {
        if let direct { waiting[direct.round] = direct.best }
        if let (line, isProposed) = firstLine(starters, in: round, before: direct?.round) {
            add(line, starters: starters, isProposed: isProposed)
        } else {
            waiting[round ?? .finalA, default: 0] += starters
        }
        while let round = nextRound, let starters = waiting.removeValue(forKey: round) {
            if round.isFinal {
                steps.append(
                    Ladder.Step(round: round, starters: starters, line: nil, isProposed: false))
            } else {
                let line = chart.line(from: round, starters: starters, choices: choices)
                add(line, starters: starters, isProposed: !(chart.lines + choices).contains(line))
            }
        }
    }

    /// The line of the first round: picked, of the chart, or proposed.
    private func firstLine(
        _ starters: Int, in round: Round?, before direct: Round?
    ) -> (ProgressionLine, Bool)? {
        func fits(_ line: ProgressionLine) -> Bool {
            !line.round.isRepechage && (round.map { line.round == $0 } ?? true)
                && (direct.map { line.round < $0 } ?? true)
        }
        if let line = (choices + chart.lines).first(where: { fits($0) && $0.holds(for: starters) })
        {
            return (line, false)
        }
        if let before = chart.lines.first(where: { $0.next == direct && fits($0) }),
            chart.canHold(starters, by: before)
        {
            return (chart.proposal(from: before.round, starters: starters), true)
        }
        return chart.proposal(entries: starters).flatMap { fits($0) ? ($0, true) : nil }
    }

    private mutating func add(_ line: ProgressionLine, starters: Int, isProposed: Bool) {
        steps.append(
            Ladder.Step(
                round: line.round, starters: starters, line: line, isProposed: isProposed))
        for (round, number) in line.flow(of: starters) where number > 0 {
            waiting[round, default: 0] += number
        }
    }

    /// A waiting round that no other waiting round leads to; lesser finals before Final A.
    private var nextRound: Round? {
        waiting.keys.sorted().first { round in
            !waiting.keys.contains { $0 != round && leads(from: $0, to: round) }
        }
    }

    private func leads(from start: Round, to goal: Round) -> Bool {
        if start.isFinal { return false }
        if goal.isFinal { return true }
        var seen: Set<Round> = [start]
        var open = [start]
        while let round = open.popLast() {
            for next in chart.destinations(of: round) where seen.insert(next).inserted {
                if next == goal { return true }
                open.append(next)
            }
        }
        return false
    }
}

extension ProgressionChart {
    /// The line out of a round: picked, of the chart, or proposed.
    ///
    /// The repechage begins where the number of starters says. A picked line is left aside where
    /// it does not hold for them.
    func line(from round: Round, starters: Int, choices: [ProgressionLine]) -> ProgressionLine {
        (choices + lines).first { $0.isOut(of: round) && $0.holds(for: starters) }
            ?? proposal(from: round, starters: starters)
    }

    /// Every round some line out of a round leads to; the repechage may begin in any of its own.
    fileprivate func destinations(of round: Round) -> Set<Round> {
        Set(lines.filter { $0.isOut(of: round) }.flatMap(\.destinations))
    }
}

extension ProgressionLine {
    /// Whether it leads out of a round; out of the repechage wherever that begins.
    func isOut(of round: Round) -> Bool {
        self.round == round || (round == .repechage && self.round.isRepechage)
    }

    /// How many go each way, if every race has as many finishers as it sends on.
    func flow(of starters: Int) -> [(Round, Int)] {
        var left = starters
        func take(_ number: Int) -> Int {
            let taken = max(0, min(left, number))
            left -= taken
            return taken
        }
        var flow = [(next, take(goingOn))]
        for way in others {
            let number =
                switch way.share {
                case .places(let perRace, let fastest): races * perRace + fastest
                case .filled(_, let total): total
                case .best(let best): best
                case .all, .everybody: left
                }
            flow.append((way.round, take(number)))
        }
        return flow
    }
}
