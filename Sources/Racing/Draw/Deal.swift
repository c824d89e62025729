import ShortTrack

/// A ranking dealt out over races in a serpentine, compatriots exchanged so that fewer meet.
struct Deal {
    /// Where an exchange may be made to keep compatriots apart.
    enum Exchange {
        /// Nowhere: the serpentine stands.
        case nowhere
        /// Among skaters of one serpentine row, who are alike in strength.
        case withinRow
        /// In the row where that helps, else in the nearest row where it does.
        case anywhere
    }

    private let serpentine: Serpentine
    /// The race of each slot of the serpentine.
    private let race: [Int]
    /// The nation of each rank, numbered.
    private let nation: [Int]
    /// Who stands in each slot, by rank from 0.
    private var ranks: [Int]
    /// How many of each nation start in each race.
    private var counts: [[Int]]
    /// With whom a rank was last exchanged.
    private(set) var partners: [Int: Int] = [:]

    /// Deals out a ranking.
    /// - Parameter nations: the nation of each rank.
    init(_ nations: [Nation], races: Int, exchange: Exchange) {
        let serpentine = Serpentine(races: races)
        self.serpentine = serpentine
        var numbers: [Nation: Int] = [:]
        for nation in nations where numbers[nation] == nil { numbers[nation] = numbers.count }
        nation = nations.map { numbers[$0, default: 0] }
        ranks = Array(nations.indices)
        race = nations.indices.map { serpentine.race(of: $0) }
        counts = Array(repeating: Array(repeating: 0, count: numbers.count), count: races)
        for slot in ranks.indices { counts[race[slot]][nation[slot]] += 1 }
        if exchange != .nowhere { keepCompatriotsApart(withinRow: exchange == .withinRow) }
    }

    /// The ranks of each race, in the order they were dealt.
    var races: [[Int]] {
        var races = Array(repeating: [Int](), count: serpentine.races)
        for (slot, rank) in ranks.enumerated() { races[race[slot]].append(rank) }
        return races
    }

    /// Exchanges skaters until no exchange that is allowed leaves fewer pairs in a race.
    ///
    /// Where every exchange is allowed this reaches the least possible number. If a race has two
    /// or more of a nation beyond another race, the other race, at most one skater smaller, has
    /// more of some other nation; exchanging one of each leaves fewer pairs. So at the end every
    /// nation is spread evenly.
    private mutating func keepCompatriotsApart(withinRow: Bool) {
        var isChanged = true
        while isChanged {
            isChanged = false
            for slot in ranks.indices where isMet(before: slot) {
                guard let other = partner(for: slot, withinRow: withinRow) else { continue }
                exchange(slot, other)
                isChanged = true
            }
        }
    }

    /// Whether a compatriot of higher rank stands in the same race.
    private func isMet(before slot: Int) -> Bool {
        let mine = nation[ranks[slot]]
        guard counts[race[slot]][mine] > 1 else { return false }
        return (0..<serpentine.row(of: slot)).contains {
            nation[ranks[serpentine.slot(row: $0, race: race[slot])]] == mine
        }
    }

    /// The next skater of the same row with whom an exchange helps, else the one before, else
    /// one of the nearest other row.
    private func partner(for slot: Int, withinRow: Bool) -> Int? {
        let row = serpentine.row(of: slot)
        for distance in 0...(withinRow ? 0 : serpentine.row(of: max(0, ranks.count - 1))) {
            let near = Set([row - distance, row + distance]).sorted(by: >)
                .flatMap { serpentine.slots(ofRow: $0, of: ranks.count) }
                .sorted {
                    ($0 < slot ? 1 : 0, abs($0 - slot)) < ($1 < slot ? 1 : 0, abs($1 - slot))
                }
            if let partner = near.first(where: { saves(slot, $0) }) { return partner }
        }
        return nil
    }

    private func saves(_ one: Int, _ other: Int) -> Bool {
        let (here, there) = (race[one], race[other])
        let (mine, theirs) = (nation[ranks[one]], nation[ranks[other]])
        guard here != there, mine != theirs else { return false }
        return counts[there][mine] + counts[here][theirs] + 2
            < counts[here][mine] + counts[there][theirs]
    }

    private mutating func exchange(_ one: Int, _ other: Int) {
        for (from, to) in [(one, other), (other, one)] {
            counts[race[from]][nation[ranks[from]]] -= 1
            counts[race[to]][nation[ranks[from]]] += 1
        }
        ranks.swapAt(one, other)
        partners[ranks[one]] = ranks[other]
        partners[ranks[other]] = ranks[one]
    }
}
