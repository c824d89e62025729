import Racing
import Scoring
import Testing

@Suite struct `A series table` {
    private func series(_ events: [[(Int, Int, Int)]], competitors: Int) -> Series {
        Series(
            competitors: competitors,
            events: events.map { event in
                event.map {
                    Series.Result(
                        competitor: Int32($0.0), place: Int32($0.1), hundredths: Int32($0.2 * 100))
                }
            })
    }

    @Test func `counts the best results only`() {
        let rows = series(
            [[(0, 1, 100), (1, 2, 80)], [(1, 1, 100)], [(0, 3, 70), (1, 4, 60)]], competitors: 2
        ).table(rules: SeriesRules(best: 2, countback: 0))
        #expect(rows.map(\.hundredths) == [18000, 17000])
        #expect(rows.map(\.competitor) == [1, 0])
    }

    @Test func `shares a rank and skips the next where nothing parts equal totals`() {
        let rows = series([[(0, 1, 50), (1, 1, 50), (2, 3, 40)]], competitors: 4)
            .table(rules: SeriesRules(best: nil, countback: 10))
        #expect(rows.map(\.rank) == [1, 1, 3])
    }

    @Test func `parts equal totals by better places when asked to`() {
        let events = [[(0, 2, 80), (1, 1, 100)], [(0, 2, 80), (1, 4, 60)]]
        let shared = series(events, competitors: 2).table(
            rules: SeriesRules(best: nil, countback: 0))
        let parted = series(events, competitors: 2).table(
            rules: SeriesRules(best: nil, countback: 10))
        #expect(shared.map(\.rank) == [1, 1])
        #expect(parted.map(\.competitor) == [1, 0])
        #expect(parted.map(\.rank) == [1, 2])
    }

    @Test func `counts places from six to ten in a countback too`() {
        let events = [[(0, 7, 10), (1, 6, 10)]]
        let rows = series(events, competitors: 2).table(
            rules: SeriesRules(best: nil, countback: 10))
        #expect(rows.map(\.competitor) == [1, 0])
        let shallow = series(events, competitors: 2).table(
            rules: SeriesRules(best: nil, countback: 5))
        #expect(shallow.map(\.rank) == [1, 1])
    }

    /// The slow and obvious way, to compare with.
    private func plainly(_ series: Series, best: Int) -> [[Int]] {
        (0..<series.competitors).compactMap { competitor in
            let own = series.events.flatMap { $0 }.filter { Int($0.competitor) == competitor }
            guard !own.isEmpty else { return nil }
            let counted = own.sorted {
                ($0.hundredths, -$0.place) > ($1.hundredths, -$1.place)
            }.prefix(best)
            let places = (1...10).map { place in counted.filter { $0.place == place }.count }
            return [counted.reduce(0) { $0 + Int($1.hundredths) }] + places + [-competitor]
        }
        .sorted { $1.lexicographicallyPrecedes($0) }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `is what adding up by hand gives, in any order of results`(seed: UInt64) {
        var lot = Lot(seed: seed)
        let competitors = Int.random(in: 1...30, using: &lot)
        let events = (0..<Int.random(in: 1...12, using: &lot)).map { _ in
            (0..<competitors).filter { _ in Int.random(in: 0..<5, using: &lot) > 0 }
                .shuffled(using: &lot).enumerated()
                .map { index, competitor in
                    Series.Result(
                        competitor: Int32(competitor), place: Int32(index + 1),
                        hundredths: Int32(max(0, 100 - index * 7) * 100))
                }
        }
        let best = Int.random(in: 1...6, using: &lot)
        let rules = SeriesRules(best: best, countback: 10)
        let table = Series(competitors: competitors, events: events).table(rules: rules)
        let plain = plainly(Series(competitors: competitors, events: events), best: best)
        #expect(table.map(\.competitor) == plain.map { -($0.last ?? 0) }, "seed \(seed)")
        #expect(table.map(\.hundredths) == plain.map { $0[0] }, "seed \(seed)")
        let shuffled = Series(
            competitors: competitors, events: events.map { $0.shuffled(using: &lot) })
        #expect(shuffled.table(rules: rules) == table, "seed \(seed)")
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `after some events depends on nothing later`(seed: UInt64) {
        var lot = Lot(seed: seed)
        let events = (0..<8).map { _ in
            (0..<20).shuffled(using: &lot).enumerated().map { index, competitor in
                Series.Result(
                    competitor: Int32(competitor), place: Int32(index + 1),
                    hundredths: Int32((20 - index) * 100))
            }
        }
        let rules = SeriesRules(best: 4, countback: 10)
        let whole = Series(competitors: 20, events: events)
        for held in 1...8 {
            let early = Series(competitors: 20, events: Array(events.prefix(held)))
            #expect(
                whole.table(after: held, rules: rules) == early.table(rules: rules), "seed \(seed)")
        }
    }
}
