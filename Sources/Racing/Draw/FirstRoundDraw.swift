import Phrases
public import ShortTrack

/// The draw of the first round: seeding, races, compatriots apart, start positions by lot.
///
/// The ranking list is dealt out over the races in a serpentine; whoever is not on it comes after
/// it in an order drawn by lot. Compatriots are kept apart as far as their number allows, by
/// exchanges within a serpentine row where one helps. Start positions are drawn. The draw depends
/// on nothing but the entries and the seed of the lot, so that anybody can repeat it.
public struct FirstRoundDraw: Sendable {
    private let event: EventID
    private let round: Round
    private let seed: UInt64
    private let lot: Lot
    private let order: [Entry]
    private let deal: Deal

    /// Prepares the draw of entries over a number of races.
    public init(event: EventID, round: Round, races: Int, entries: [Entry], lot seed: UInt64) {
        precondition(races >= 1, "A round has at least one race.")
        self.event = event
        self.round = round
        self.seed = seed
        var lot = Lot(seed: seed)
        // The order entries came in must not matter: the lot starts from an order by name.
        let drawn = lot.order(entries.sorted { $0.competitor < $1.competitor })
        order =
            drawn.filter { $0.seed != nil }.stably(by: { $0.seed ?? .max })
            + drawn.filter { $0.seed == nil }
        self.lot = lot
        deal = Deal(
            order.map(\.competitor.nation), races: min(races, max(1, entries.count)),
            exchange: .anywhere)
    }

    /// The start lists, race by race.
    public var startLists: [StartList] {
        composition.enumerated().map { number, inside in
            StartList(
                race: RaceID(event: event, round: round, number: number + 1),
                starters: inside.enumerated().map { index, rank in
                    StartList.Starter(
                        competitor: order[rank].competitor, helmet: order[rank].helmet,
                        position: index + 1,
                        reason: reason(for: rank, at: index + 1, in: inside).description)
                },
                lot: seed)
        }
    }

    /// Why everybody starts where they do.
    var reasons: [Competitor: Phrase] {
        let known = composition.flatMap { inside in
            inside.enumerated().map { index, rank in
                (order[rank].competitor, reason(for: rank, at: index + 1, in: inside))
            }
        }
        return Dictionary(known) { first, _ in first }
    }

    /// Who starts in each race, by rank, from the inner track outwards.
    private var composition: [[Int]] {
        var lot = lot
        return deal.races.map { lot.order($0) }
    }

    private func reason(for rank: Int, at position: Int, in race: [Int]) -> Phrase {
        let entry = order[rank]
        let nation = entry.competitor.nation
        var dealt: Phrase =
            entry.seed.map { "seed \($0)" } ?? "unseeded, \((rank + 1).asOrdinal) by lot"
        if let partner = deal.partners[rank] {
            dealt =
                "\(dealt), exchanged with \(order[partner].competitor) to keep compatriots apart"
        }
        if race.contains(where: { $0 != rank && order[$0].competitor.nation == nation }) {
            dealt = "\(dealt), meets a compatriot: more of \(nation.code) than races"
        }
        return "\(dealt); start position \(position) by lot"
    }
}

extension Array {
    /// Sorted by a number, equals staying in their order.
    func stably(by key: (Element) -> Int) -> [Element] {
        enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
            .map(\.element)
    }
}
