import Phrases
import Rulebook
import ShortTrack

/// The start lists of a round that follows another: who meets whom, and where they start.
///
/// Ranked by place in the race before, then by time there, the qualified are dealt out in a
/// serpentine, behind them who comes from the repechage, and the advanced follow in the next
/// slots. Compatriots are exchanged within a serpentine row in the rounds the rulebook names.
/// Within a race the faster of the race before starts further inside, whatever the place; a
/// skater without a time starts outside. Torino 2013, 500 m men, second semifinal: Hamelin
/// 40.839, Liang 41.010, Kerstholt 41.755, Celski 42.376 and on the outside Jean, advanced after
/// 1:02.555.
struct LaterRoundDraw {
    private let event: EventID
    private let round: Round
    private let rules: DrawRules
    private let lot: UInt64?
    private let ties: [Competitor: Int]
    private let ranking: [Qualifier]
    private let strengths: [[Int]]
    private let deal: Deal

    /// Prepares the draw of the qualified over a number of races.
    /// - Parameter lot: the seed the first round was drawn by; it settles equal place and time.
    init(
        event: EventID, round: Round, races: Int, qualified: [Qualifier], rules: DrawRules,
        lot: UInt64?
    ) {
        precondition(races >= 1, "A round has at least one race.")
        self.event = event
        self.round = round
        self.rules = rules
        self.lot = lot
        var drawing = Lot(seed: lot ?? 0)
        let order = drawing.order(qualified.map(\.competitor).sorted())
        let ties = Dictionary(
            zip(order, order.indices), uniquingKeysWith: { first, _ in first })
        self.ties = ties
        let ranked = qualified.map { ($0, $0.strength(in: round, ties)) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }
        let ranking = ranked.map(\.0)
        self.ranking = ranking
        strengths = ranked.map(\.1)
        deal = Deal(
            ranking.map(\.competitor.nation), races: min(races, max(1, qualified.count)),
            exchange: round.isFinal || round > rules.apartThrough ? .nowhere : .withinRow)
    }

    /// Who starts in the round.
    var field: Set<Competitor> { Set(ranking.map(\.competitor)) }

    /// The start lists, race by race.
    var startLists: [StartList] {
        composition.map { race, inside in
            StartList(
                race: race,
                starters: inside.enumerated().map { index, rank in
                    StartList.Starter(
                        competitor: ranking[rank].competitor, helmet: ranking[rank].helmet,
                        position: index + 1,
                        reason: reason(for: rank, at: index + 1, in: inside).description)
                },
                lot: isLotNeeded ? lot : nil)
        }
    }

    /// Why everybody starts where they do.
    var reasons: [Competitor: Phrase] {
        let known = composition.flatMap { _, inside in
            inside.enumerated().map { index, rank in
                (ranking[rank].competitor, reason(for: rank, at: index + 1, in: inside))
            }
        }
        return Dictionary(known) { first, _ in first }
    }

    /// Whether start lists have the same starters in the same places.
    func isSkated(by lists: [StartList]) -> Bool {
        composition.elementsEqual(lists) { own, list in
            own.race == list.race
                && own.inside.elementsEqual(list.starters.enumerated()) { rank, starter in
                    starter.element.position == starter.offset + 1
                        && starter.element.helmet == ranking[rank].helmet
                        && starter.element.competitor == ranking[rank].competitor
                }
        }
    }

    /// Who starts in each race, by rank, from the inner track outwards.
    private var composition: [(race: RaceID, inside: [Int])] {
        deal.races.enumerated().filter { !$1.isEmpty }.map { number, ranks in
            let inside = ranks.map { ($0, position($0)) }
                .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
            return (RaceID(event: event, round: round, number: number + 1), inside)
        }
    }

    /// What start positions are compared by, the smallest inside.
    private func position(_ rank: Int) -> [Int] {
        let one = ranking[rank]
        let lot = ties[one.competitor] ?? .max
        if rules.positions == .byLot { return [lot] }
        let isOutside = one.comesFromRepechage(to: round) && rules.repechagePositions == .outermost
        return [isOutside ? 1 : 0, speed(one)?.milliseconds ?? .max] + strengths[rank]
    }

    /// The time that places a starter.
    private func speed(_ one: Qualifier) -> RaceTime? {
        guard case .race(let advancement, let before) = one.origin else { return nil }
        let isEarlier =
            one.comesFromRepechage(to: round) && rules.repechagePositions == .byEarlierTime
        return isEarlier ? before : advancement.row.time
    }

    /// Whether two of the qualified are told apart by the lot alone.
    private var isLotNeeded: Bool {
        rules.positions == .byLot
            || ranking.indices.contains(where: isLevelWithNext)
            || Set(ranking.indices.map { position($0).dropLast() }).count < ranking.count
    }

    private func reason(for rank: Int, at position: Int, in race: [Int]) -> Phrase {
        let dealt = separated(dealt(rank), rank, in: race)
        return "\(dealt); start position \(position) \(placing(of: rank, in: race))"
    }

    private func dealt(_ rank: Int) -> Phrase {
        let one = ranking[rank]
        if round.isFinal { return one.isByReferee ? "\(one.account), advanced" : one.account }
        if one.isByReferee { return "\(one.account), advanced: the next slot" }
        if one.comesFromRepechage(to: round) {
            return "\(one.account), from the repechage: the next slot"
        }
        let dealt: Phrase = "\(one.account), ranked \(rank + 1) by place, then time"
        return isLevelWithNext(rank - 1) || isLevelWithNext(rank)
            ? "\(dealt), of equals by lot" : dealt
    }

    /// Whether nothing but the lot tells a rank from the next.
    private func isLevelWithNext(_ rank: Int) -> Bool {
        strengths.indices.contains(rank) && strengths.indices.contains(rank + 1)
            && strengths[rank].dropLast() == strengths[rank + 1].dropLast()
    }

    private func separated(_ dealt: Phrase, _ rank: Int, in race: [Int]) -> Phrase {
        guard !round.isFinal, round <= rules.apartThrough else { return dealt }
        let nation = ranking[rank].competitor.nation
        let apart = deal.partners[rank].map { partner -> Phrase in
            "\(dealt), exchanged with \(ranking[partner].competitor) to keep compatriots apart"
        }
        let meets = race.count { ranking[$0].competitor.nation == nation } > 1
        return meets
            ? "\(apart ?? dealt), meets a compatriot: no exchange with an equal helps"
            : apart ?? dealt
    }

    private func placing(of rank: Int, in race: [Int]) -> Phrase {
        if rules.positions == .byLot { return "by lot" }
        let isLevel = race.contains {
            $0 != rank && position($0).dropLast() == position(rank).dropLast()
        }
        let placing = placing(of: ranking[rank])
        return isLevel ? "\(placing), of equals by lot" : placing
    }

    private func placing(of one: Qualifier) -> Phrase {
        if one.comesFromRepechage(to: round), rules.repechagePositions == .outermost {
            return "outside, from the repechage"
        }
        return speed(one).map { "by time, \($0)" } ?? "outside for want of a time"
    }
}

extension Qualifier {
    /// What the ranking is by: the ranking list, then place and time of the race before, then who
    /// comes from the repechage, then the advanced.
    fileprivate func strength(in round: Round, _ ties: [Competitor: Int]) -> [Int] {
        let lot = ties[competitor] ?? .max
        switch origin {
        case .rankingList(let entry): return [0, entry.seed ?? .max, 0, lot]
        case .race(let advancement, _):
            return [
                isByReferee ? 3 : comesFromRepechage(to: round) ? 2 : 1,
                advancement.row.place ?? .max,
                advancement.row.time?.milliseconds ?? .max, lot,
            ]
        }
    }

    fileprivate var account: Phrase {
        switch origin {
        case .rankingList(let entry):
            entry.seed.map { "straight from the ranking list, seed \($0)" }
                ?? "straight from the ranking list, unseeded"
        case .race(let advancement, _):
            "\(advancement.row.account) in \(advancement.race.inWords)"
        }
    }
}
