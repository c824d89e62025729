import Racing
import Rulebook
import ShortTrack

/// A small made-up series and rules for it, the same for the same seed.
struct RandomSeries {
    let rulebook: SeriesRulebook
    let rows: [SeriesResult]

    /// What is varied in every combination; the rest is drawn by lot.
    struct Choice: CustomStringConvertible {
        let winner: SeriesWinner
        let points: Int
        let tiedPlace: EventTie
        let counting: [SeriesSegment]
        let tie: SeriesTieBreak
        var description: String {
            "\(winner.rawValue), points \(points), \(tiedPlace.rawValue), "
                + "\(counting.map { "\($0.count)" }), first \(tie.rawValue)"
        }
    }

    static let countings: [[SeriesSegment]] = [
        [SeriesSegment(first: 1, last: nil, count: .all)],
        [SeriesSegment(first: 1, last: nil, count: .best(2))],
        [
            SeriesSegment(first: 1, last: 3, count: .best(2)),
            SeriesSegment(first: 4, last: nil, count: .best(1)),
        ],
        [
            SeriesSegment(
                first: 1, last: nil,
                count: .dropping([
                    .init(results: 1, afterRounds: 3), .init(results: 3, afterRounds: 5),
                ]))
        ],
        [
            SeriesSegment(first: 1, last: 2, count: .all),
            SeriesSegment(
                first: 3, last: nil, count: .dropping([.init(results: 1, afterRounds: 2)])),
        ],
    ]

    static let choices: [Choice] = SeriesWinner.allCases.flatMap { winner in
        (0..<3).flatMap { points in
            EventTie.allCases.flatMap { tiedPlace in
                countings.flatMap { counting in
                    SeriesTieBreak.allCases.map { tie in
                        Choice(
                            winner: winner, points: points, tiedPlace: tiedPlace,
                            counting: counting, tie: tie)
                    }
                }
            }
        }
    }

    init(_ choice: Choice, seed: UInt64) {
        var lot = Lot(seed: seed)
        let names = Array(
            ["Ann", "Bo", "Cy", "Di", "Ed", "Flo"].prefix(Int.random(in: 2...6, using: &lot)))
        let rounds = Int.random(in: 1...7, using: &lot)
        let isNumbered = Bool.random(using: &lot)
        let isFew = choice.winner == .fewestPoints
        // Few different values, so that there is something to part.
        let list =
            [3, 2, 2, 1].map { Points(isFew ? 4 - $0 : $0) }
            + (isFew ? [4, 5, 6, 7].map { Points($0) } : [])
        var rows: [SeriesResult] = []
        for round in 1...rounds {
            var place = 1
            var sharers = 0
            for name in names.shuffled(using: &lot) where Int.random(in: 0..<5, using: &lot) > 0 {
                if sharers > 0, Int.random(in: 0..<4, using: &lot) > 0 {
                    place += sharers
                    sharers = 0
                }
                sharers += 1
                let hasPlace = Int.random(in: 0..<8, using: &lot) > 0
                let hasPoints =
                    choice.points == 2 || !hasPlace || Int.random(in: 0..<9, using: &lot) == 0
                rows.append(
                    SeriesResult(
                        round: isNumbered ? "\(round)" : "Round \(round)", competitor: name,
                        rank: hasPlace ? place : nil,
                        points: hasPoints
                            ? Points(hundredths: Int.random(in: 0...6, using: &lot) * 50) : nil,
                        line: rows.count + 2))
                if !hasPlace { sharers -= 1 }
            }
        }
        self.rows = rows
        let roundNames = Array(Set(rows.map(\.round))).sorted()
        var decisions: [SeriesDecision] = []
        func decide(_ kind: SeriesDecision.Kind) {
            guard Int.random(in: 0..<4, using: &lot) == 0,
                let name = names.randomElement(using: &lot)
            else { return }
            decisions.append(SeriesDecision(competitor: name, kind: kind, reason: "by lot"))
        }
        decide(
            .deduction(Points(hundredths: 150), fromRound: roundNames.randomElement(using: &lot)))
        decide(.deduction(Points(1), fromRound: nil))
        decide(.exclusionClosing)
        if decisions.last?.kind != .exclusionClosing { decide(.exclusionLeavingGaps) }
        for round in roundNames.prefix(3) { decide(.undroppable(round: round)) }
        let others = SeriesTieBreak.allCases.filter { $0 != choice.tie && $0 != .sharedRank }
            .shuffled(using: &lot)
        let missed: [MissedRound?] = [nil, .points(Points(isFew ? 7 : 1)), .startersPlusOne]
        rulebook = SeriesRulebook(
            title: "By lot",
            points: [.places(list), .place, .given][choice.points], winner: choice.winner,
            tiedPlace: choice.tiedPlace,
            missedRound: isFew
                ? missed.dropFirst().randomElement(using: &lot) ?? nil
                : missed.randomElement(using: &lot) ?? nil,
            counting: choice.counting,
            ties: choice.tie == .sharedRank
                ? [.sharedRank] : [choice.tie] + others.prefix(Int.random(in: 0...2, using: &lot)),
            decisions: decisions)
    }
}
