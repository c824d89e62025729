import Scoring

/// A made-up series of a given size, the same on every machine.
///
/// In each event about 80 % of the competitors start and finish in a random order. Points fall
/// from 100 as in a World Cup race (100, 80, 66, 57, 50, 44, 40, 36) on to 1 and 0, so that nearly
/// everybody has some and there are equal totals to part.
struct SeriesWorkload {
    let name: String
    let series: Series
    let rules: SeriesRules

    /// How many results there are.
    var results: Int { series.events.reduce(0) { $0 + $1.count } }

    init(competitors: Int, events: Int) {
        var generator = Generator(state: 2023)
        name = "\(competitors) x \(events)"
        rules = SeriesRules(best: events - 2, countback: 10)
        series = Series(
            competitors: competitors,
            events: (0..<events).map { _ in
                (0..<competitors).filter { _ in Int.random(in: 0..<10, using: &generator) < 8 }
                    .shuffled(using: &generator).enumerated()
                    .map { index, competitor in
                        Series.Result(
                            competitor: Int32(competitor), place: Int32(index + 1),
                            hundredths: Self.points(index) * 100)
                    }
            })
    }

    private static func points(_ index: Int) -> Int32 { 400 / Int32(index + 4) }

    /// SplitMix64.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
