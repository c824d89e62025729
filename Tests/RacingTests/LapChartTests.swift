import Phrases
import ShortTrack
import Testing

@testable import Racing

struct LapChartTests {
    private static let event = Rink.event("2023-24/seoul/men-500")

    private func result(_ laps: [String?]) throws -> RecordedResult {
        let names = ["a", "b", "c"]
        return RecordedResult(
            race: RaceID(event: Self.event, round: .finalA, number: 1),
            rows: laps.indices.map { index in
                RecordedResult.Row(
                    competitor: Rink.skater(names[index], "NED"), place: index + 1,
                    finish: .finished, time: RaceTime("41.\(index)"),
                    laps: laps[index].map { $0.split(separator: " ").compactMap { RaceTime($0) } })
            })
    }

    @Test func `the place at a crossing follows from the time since the start`() throws {
        let result = try result(["7.20 9.00 8.90", "7.10 9.10 9.00", "7.10 9.30"])
        let chart = try #require(LapChart(result))
        #expect(chart.expected == 5)
        #expect(
            chart.lines.map { $0.crossings.map { "\($0.lap) \($0.place)" } } == [
                ["7.20 3", "9.00 1", "8.90 1"], ["7.10 1", "9.10 1", "9.00 2"],
                ["7.10 1", "9.30 3"],
            ])
        #expect(
            chart.gaps(in: result).map(\.description) == [
                "NED:a: 3 of 5 crossings", "NED:b: 3 of 5 crossings", "NED:c: 2 of 5 crossings",
            ])
    }

    @Test func `there is no chart without laps, and whoever has none is not in it`() throws {
        #expect(LapChart(try result([nil, nil])) == nil)
        let chart = try #require(LapChart(try result([nil, "7.1 8.5 8.5 8.5 8.4"])))
        #expect(chart.lines.map(\.competitor) == [Rink.skater("b", "NED")])
        #expect(chart.gaps(in: try result([nil, "7.1 8.5 8.5 8.5 8.4"])).isEmpty)
    }

    @Test(arguments: ["men-500", "women-1000-2", "men-1500"])
    func `invented laps come to the finish time, crossing by crossing`(event: String) throws {
        let distance = Rink.event("2023-24/seoul/\(event)").distance
        for manner in -2...2 {
            let time = try #require(RaceTime(milliseconds: 40_123 + 7 * distance.metres))
            let laps = InventedLaps(manner: manner).laps(to: time, over: distance)
            #expect(laps.count == Track.standard.crossings(of: distance))
            #expect(laps.reduce(0) { $0 + $1.milliseconds } == time.milliseconds)
            #expect(laps.allSatisfy { $0.milliseconds > 0 })
        }
    }
}
