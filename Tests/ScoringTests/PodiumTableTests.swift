import Scoring
import ShortTrack
import Testing

@Suite struct `The podium table by nation` {
    @Test func `gives a shared place to both nations`() {
        // Mixed relay of 2023-24; USA and KOR were both third in Seoul.
        let table = PodiumTable(Season202324.relays(.mixed))
        let lines = table.rows.map { "\($0.rank) \($0.nation) \($0.places)" }
        #expect(
            lines == [
                "1 NED [3, 2, 0]", "2 CHN [2, 1, 0]", "3 USA [1, 0, 2]", "4 KOR [0, 2, 2]",
                "5 ITA [0, 1, 2]", "6 CAN [0, 0, 1]",
            ])
        #expect(table.unknown == 0)
    }
}
