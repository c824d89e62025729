import ShortTrack
import Testing

/// Which ranks of a podium nobody is known to hold.
struct PlacingsTests {
    struct Podium: CustomTestStringConvertible {
        let testDescription: String
        let ranks: [Int]
        let extent: Placings.Extent
        let unknown: [Int]
    }

    @Test(arguments: [
        Podium(testDescription: "all named", ranks: [1, 2, 3], extent: .podium, unknown: []),
        Podium(
            testDescription: "Seoul 2023, women's 500 m: two winners", ranks: [1, 1, 3],
            extent: .podium, unknown: []),
        Podium(
            testDescription: "Seoul 2023, mixed relay: two third", ranks: [1, 2, 3, 3],
            extent: .podium, unknown: []),
        Podium(testDescription: "only the winner", ranks: [1], extent: .some, unknown: [2, 3]),
        Podium(testDescription: "no winner", ranks: [2, 3], extent: .some, unknown: [1]),
        Podium(testDescription: "two starters", ranks: [1, 2], extent: .all, unknown: []),
        Podium(testDescription: "nobody", ranks: [], extent: .some, unknown: [1, 2, 3]),
    ])
    func `a tie leaves a rank empty and silence leaves it unknown`(_ podium: Podium) throws {
        let event = try #require(EventID("2023-24/seoul/women-500"))
        let places = try zip(podium.ranks, ["CHN", "NED", "KOR", "USA"]).map { rank, nation in
            Place(rank: rank, competitor: .team(try #require(Nation(nation))))
        }
        let placings = Placings(event: event, places: places.reversed(), extent: podium.extent)
        #expect(placings.unknownPodiumRanks == podium.unknown)
        #expect(placings.places.map(\.rank) == podium.ranks)
    }
}
