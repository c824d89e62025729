import ShortTrack
import Testing

@testable import Website

@Suite struct RateLimitTests {
    private func moment(_ milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: 1_768_000_000_000 + milliseconds)
    }

    @Test func `a sender may ask so often at once, and then at a steady pace`() {
        let limit = RateLimit(perSecond: 50, burst: 200)
        func answered(_ times: Int, at milliseconds: Int64) -> Int {
            (0..<times).count { _ in limit.wait(for: "a", at: moment(milliseconds)) == nil }
        }
        #expect(answered(300, at: 0) == 200)
        #expect(answered(10, at: 10) == 0)
        #expect(answered(10, at: 20) == 1)
        #expect(answered(300, at: 1020) == 50)
        #expect(answered(300, at: 3_600_000) == 200)
    }

    @Test func `whoever waits as long as told is answered`() throws {
        let limit = RateLimit(perSecond: 2, burst: 1)
        #expect(limit.wait(for: "a", at: moment(0)) == nil)
        let wait = try #require(limit.wait(for: "a", at: moment(0)))
        #expect(limit.wait(for: "a", at: moment(Int64(wait) * 1000)) == nil)
    }

    @Test func `a clock set back lets nobody in and shuts nobody out for long`() {
        let limit = RateLimit(perSecond: 1, burst: 1)
        #expect(limit.wait(for: "a", at: moment(0)) == nil)
        #expect(limit.wait(for: "a", at: moment(-3_600_000)) != nil)
        #expect(limit.wait(for: "a", at: moment(-3_599_000)) == nil)
    }

    @Test func `a million senders fill no memory, and the one who asks too often is not forgotten`()
    {
        let limit = RateLimit(perSecond: 1, burst: 2, mostSenders: 1000)
        for number in 0..<1_000_000 {
            if number.isMultiple(of: 100) {
                _ = limit.wait(for: "eager", at: moment(Int64(number) / 1000))
            }
            _ = limit.wait(for: "\(number)", at: moment(Int64(number) / 1000))
        }
        #expect(limit.count <= 1000)
        #expect(limit.wait(for: "eager", at: moment(999)) != nil)
    }

    @Test(arguments: [
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2"), ("2001:0DB8:1:2::9", "2001:db8:1:2"),
        ("2001:db8::9", "2001:db8:0:0"), ("::1", "0:0:0:0"), ("fe80::", "fe80:0:0:0"),
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "::ffff:192.0.2.1"),
        ("unknown", "unknown"), ("", ""),
    ])
    func `the addresses of one network are counted together`(sender: String, network: String) {
        #expect(SiteContext.network(of: sender) == network)
    }
}
