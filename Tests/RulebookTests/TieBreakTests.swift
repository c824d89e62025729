import Rulebook
import Testing

/// Tie-breaks as they are written in rulebook files and kept in ledgers.
struct TieBreakTests {
    @Test(arguments: [
        ("shared rank", StandingTie.sharedRank), ("countback", .countback),
        (
            "sum of places, best place, time in the 500 m",
            StandingTie([.placeSum(first: nil), .bestPlace, .bestTime(metres: 500)])
        ),
        ("sum of the first 3 places", StandingTie([.placeSum(first: 3)])),
    ])
    func `print and read the same`(text: String, tie: StandingTie) {
        #expect(StandingTie(text) == tie)
        #expect(tie.description == text)
    }

    @Test(arguments: [
        "", "by lot", "countback,", "sum of the first 0 places", "sum of the first places",
        "time in the m", "time in the 500", "time in the 500 km", "shared rank, countback",
    ])
    func `are refused when they are none`(text: String) {
        #expect(StandingTie(text) == nil)
    }
}
