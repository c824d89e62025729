import ShortTrack
import Testing

@Suite struct `Numbers for timing programs` {
    private let stop = ["men-500", "men-1000", "women-1500", "mixed-relay-2000"].compactMap {
        EventID("2013-14/turin/\($0)")
    }

    @Test func `lead to a race and back, for every round there is`() throws {
        let numbers = TimingNumbers(events: stop)
        for event in stop {
            for round in Round.allCases {
                let race = RaceID(event: event, round: round, number: 3)
                let named = try #require(numbers.numbers(of: race), "\(race)")
                #expect(numbers.race(named) == race)
            }
        }
        #expect(Set(TimingNumbers.rounds) == Set(Round.allCases))
        #expect(TimingNumbers.rounds.count == Round.allCases.count)
    }

    /// Files of last season are read by these: docs/timing.md lists them.
    @Test(arguments: [
        ("pre-preliminaries", 1), ("preliminaries", 2), ("heats", 3), ("eighthfinals", 4),
        ("repechage", 5), ("repechage-heats", 6), ("repechage-quarterfinals", 7),
        ("repechage-semifinals", 8), ("repechage-final-b", 9), ("repechage-final-a", 10),
        ("quarterfinals", 11), ("semifinals", 12), ("final-d", 13), ("final-c", 14),
        ("final-b", 15), ("final-a", 16),
    ])
    func `never change`(_ round: String, _ number: Int) throws {
        let round = try #require(Round(rawValue: round))
        let race = RaceID(event: try #require(stop.last), round: round, number: 2)
        #expect(
            TimingNumbers(events: stop).numbers(of: race)
                == TimingNumbers.Race(event: 4, round: number, heat: 2))
    }

    @Test(arguments: [(0, 12, 1), (5, 12, 1), (1, 0, 1), (1, 17, 1), (1, 12, 0)])
    func `that nobody has name no race`(_ event: Int, _ round: Int, _ heat: Int) {
        let numbers = TimingNumbers(events: stop)
        #expect(numbers.race(TimingNumbers.Race(event: event, round: round, heat: heat)) == nil)
    }

    @Test func `are none for a race of another stop`() throws {
        let elsewhere = try #require(RaceID("2013-14/kolomna/men-500/semifinals-1"))
        #expect(TimingNumbers(events: stop).numbers(of: elsewhere) == nil)
    }
}
