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
        var lot = lot
        return deal.races.enumerated().map { number, ranks in
            StartList(
                race: RaceID(event: event, round: round, number: number + 1),
                starters: lot.order(ranks).enumerated().map { index, rank in
                    StartList.Starter(
                        competitor: order[rank].competitor, helmet: order[rank].helmet,
                        position: index + 1, reason: reason(for: rank, at: index + 1, in: ranks))
                },
                lot: seed)
        }
    }

    private func reason(for rank: Int, at position: Int, in race: [Int]) -> String {
        let entry = order[rank]
        let nation = entry.competitor.nation
        var reason = entry.seed.map { "seed \($0)" } ?? "unseeded, \((rank + 1).ordinal) by lot"
        if let partner = deal.partners[rank] {
            reason += ", exchanged with \(order[partner].competitor) to keep compatriots apart"
        }
        if race.contains(where: { $0 != rank && order[$0].competitor.nation == nation }) {
            reason += ", meets a compatriot: more of \(nation) than races"
        }
        return reason + "; start position \(position) by lot"
    }
}

extension Array {
    /// Sorted by a number, equals staying in their order.
    func stably(by key: (Element) -> Int) -> [Element] {
        enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
            .map(\.element)
    }
}
