public import ShortTrack

/// The draw of the first round: seeding, races, compatriots apart, start positions by lot.
///
/// The ranking list is dealt out over the races in a serpentine; whoever is not on it comes after
/// it in an order drawn by lot. Compatriots are kept apart as far as their number allows, by
/// exchanges within a serpentine row where one helps. Start positions are drawn. The draw depends
/// on nothing but the entries and the seed of the lot, so that anybody can repeat it.
public struct FirstRoundDraw: Sendable {
    private struct Slot {
        var entry: Entry
        var seeding: String
        var exchangedWith: Competitor?
        let race: Int
    }

    private let event: EventID
    private let round: Round
    private let seed: UInt64
    private var lot: Lot
    private var slots: [Slot]

    /// Prepares the draw of entries over a number of races.
    public init(event: EventID, round: Round, races: Int, entries: [Entry], lot seed: UInt64) {
        precondition(races >= 1, "A round has at least one race.")
        self.event = event
        self.round = round
        self.seed = seed
        lot = Lot(seed: seed)
        // The order entries came in must not matter: the lot starts from an order by name.
        let drawn = lot.order(entries.sorted { $0.competitor < $1.competitor })
        let order =
            drawn.filter { $0.seed != nil }.stably(by: { $0.seed ?? .max })
            + drawn.filter { $0.seed == nil }
        let serpentine = Serpentine(races: min(races, max(1, entries.count)))
        slots = order.enumerated().map { rank, entry in
            Slot(
                entry: entry,
                seeding: entry.seed.map { "seed \($0)" }
                    ?? "unseeded, \((rank + 1).ordinal) by lot",
                race: serpentine.race(of: rank))
        }
        keepCompatriotsApart(serpentine)
    }

    /// The start lists, race by race.
    public var startLists: [StartList] {
        var lot = lot
        let races = Dictionary(grouping: slots, by: \.race)
        return races.keys.sorted().map { race in
            let slots = races[race] ?? []
            return StartList(
                race: RaceID(event: event, round: round, number: race + 1),
                starters: lot.order(slots).enumerated().map { index, slot in
                    StartList.Starter(
                        competitor: slot.entry.competitor, helmet: slot.entry.helmet,
                        position: index + 1, reason: reason(for: slot, at: index + 1, in: slots))
                },
                lot: seed)
        }
    }

    private func reason(for slot: Slot, at position: Int, in race: [Slot]) -> String {
        let nation = slot.entry.competitor.nation
        let exchange = slot.exchangedWith.map {
            ", exchanged with \($0) to keep compatriots apart"
        }
        let meets = race.count { $0.entry.competitor.nation == nation } > 1
        return slot.seeding + (exchange ?? "")
            + (meets ? ", meets a compatriot: more of \(nation) than races" : "")
            + "; start position \(position) by lot"
    }

    /// Exchanges skaters until no exchange leaves fewer pairs of compatriots in a race.
    ///
    /// This reaches the least possible number. If a race has two or more of a nation beyond
    /// another race, the other race, at most one skater smaller, has more of some other nation;
    /// exchanging one of each leaves fewer pairs. So at the end every nation is spread evenly.
    private mutating func keepCompatriotsApart(_ serpentine: Serpentine) {
        var counts = Array(repeating: [Nation: Int](), count: serpentine.races)
        for slot in slots { counts[slot.race][slot.entry.competitor.nation, default: 0] += 1 }
        var rank = slots.startIndex
        while rank < slots.endIndex {
            let nation = slots[rank].entry.competitor.nation
            let meets = slots[..<rank].contains {
                $0.race == slots[rank].race && $0.entry.competitor.nation == nation
            }
            guard meets, let partner = partner(for: rank, counts, serpentine) else {
                rank += 1
                continue
            }
            exchange(rank, partner, &counts)
            rank = slots.startIndex
        }
    }

    /// The next skater of the same row with whom an exchange helps, else the one before, else
    /// one of the nearest other row.
    private func partner(
        for rank: Int, _ counts: [[Nation: Int]], _ serpentine: Serpentine
    ) -> Int? {
        func distance(_ other: Int) -> (Int, Int, Int) {
            (
                abs(serpentine.row(of: other) - serpentine.row(of: rank)), other < rank ? 1 : 0,
                abs(other - rank)
            )
        }
        return slots.indices
            .filter { saves(rank, $0, counts) }
            .min { distance($0) < distance($1) }
    }

    private func saves(_ one: Int, _ other: Int, _ counts: [[Nation: Int]]) -> Bool {
        let (here, there) = (slots[one].race, slots[other].race)
        let mine = slots[one].entry.competitor.nation
        let theirs = slots[other].entry.competitor.nation
        guard here != there, mine != theirs else { return false }
        let change =
            counts[there][mine, default: 0] - (counts[here][mine, default: 0] - 1)
            + counts[here][theirs, default: 0] - (counts[there][theirs, default: 0] - 1)
        return change < 0
    }

    private mutating func exchange(_ one: Int, _ other: Int, _ counts: inout [[Nation: Int]]) {
        for (from, to) in [(one, other), (other, one)] {
            let nation = slots[from].entry.competitor.nation
            counts[slots[from].race][nation, default: 0] -= 1
            counts[slots[to].race][nation, default: 0] += 1
        }
        (slots[one].entry, slots[other].entry) = (slots[other].entry, slots[one].entry)
        (slots[one].seeding, slots[other].seeding) = (slots[other].seeding, slots[one].seeding)
        slots[one].exchangedWith = slots[other].entry.competitor
        slots[other].exchangedWith = slots[one].entry.competitor
    }
}

extension Array {
    /// Sorted by a number, equals staying in their order.
    func stably(by key: (Element) -> Int) -> [Element] {
        enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
            .map(\.element)
    }
}
