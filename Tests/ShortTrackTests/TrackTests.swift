import ShortTrack
import Testing

struct TrackTests {
    /// Half laps and crossings of the finish line, as printed on official split pages.
    @Test(arguments: [
        (Distance(metres: 500), 9, 5), (Distance(metres: 1000), 18, 9),
        (Distance(metres: 1500), 27, 14), (Distance(metres: 3000), 54, 27),
        (.relay(2000), 36, 18), (.relay(3000), 54, 27), (.relay(5000), 90, 45),
        (Distance(metres: 111), 2, 1), (Distance(metres: 777), 14, 7),
    ])
    func `a distance has its laps`(distance: Distance, halves: Int, crossings: Int) {
        #expect(Track.standard.halfLaps(of: distance) == halves)
        #expect(Track.standard.crossings(of: distance) == crossings)
    }

    @Test func `a shorter oval has more of them`() {
        #expect(Track(centimetres: 10_000).crossings(of: Distance(metres: 500)) == 5)
        #expect(Track(centimetres: 10_000).crossings(of: Distance(metres: 1000)) == 10)
    }
}
