import ShortTrack
import Testing

struct TypedTimeTests {
    @Test(arguments: [
        ("41203", "41.203", 3), ("124310", "1:24.310", 3), ("643690", "6:43.690", 3),
        ("1024310", "10:24.310", 3), ("4120", "4.120", 3), ("41.2", "41.2", 1),
        ("1:24.31", "1:24.31", 2), ("41,203", "41.203", 3), ("41", "41", 0),
        ("65203", "1:05.203", 3),
    ])
    func `a time is read as it is typed`(typed: String, printed: String, decimals: Int) throws {
        let time = try #require(RaceTime(typed: typed))
        #expect("\(time)" == printed)
        #expect(time.decimals == decimals)
    }

    @Test(arguments: ["171203", "fast", "", "0000", "12345678901", "41.2033", "-41203"])
    func `what is no time is none`(typed: String) {
        #expect(RaceTime(typed: typed) == nil)
    }
}
