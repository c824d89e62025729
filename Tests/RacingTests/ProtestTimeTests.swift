import Racing
import ShortTrack
import Testing

/// ISU General Regulations, rule 123 (2012): 30 minutes after the last heat of the round, an
/// incorrect calculation 24 hours.
@Suite struct ProtestTimeTests {
    private func at(_ minutes: Int64) -> Timestamp { Timestamp(milliseconds: minutes * 60_000) }

    @Test func `the time runs from the end of the last race of the round`() throws {
        let time = try #require(
            ProtestTime(round: .quarterfinals, raceEnds: [at(4), at(12), at(8), at(0)]))
        #expect(time.begins == at(12))
        #expect(time.ends(for: .round) == at(42))
        #expect(time.ends(for: .calculation) == at(12 + 24 * 60))
    }

    @Test(arguments: [[], [nil], [Timestamp(milliseconds: 1), nil]] as [[Timestamp?]])
    func `it does not run while a race has not ended`(_ ends: [Timestamp?]) {
        #expect(ProtestTime(round: .semifinals, raceEnds: ends) == nil)
    }

    @Test(
        arguments: [
            (0, 1800, false), (29, 60, false), (30, 0, false), (31, 0, true),
        ] as [(Int64, Int, Bool)])
    func `a protest in the last second is in time`(
        _ minute: Int64, _ left: Int, _ isOver: Bool
    ) throws {
        let time = try #require(ProtestTime(round: .semifinals, raceEnds: [at(0)]))
        #expect(time.secondsLeft(at: at(minute)) == left)
        #expect(time.isOver(for: .round, at: at(minute)) == isOver)
        #expect(!time.isOver(for: .calculation, at: at(minute)))
    }
}
