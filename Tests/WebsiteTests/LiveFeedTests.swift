import NIOCore
import RaceOffice
import ShortTrack
import Testing

@testable import Website

@Suite(.timeLimit(.minutes(5))) struct LiveFeedTests {
    @Test func `a reader who comes back gets every change after the last one, once and in order`()
        async throws
    {
        let house = try await SampleHouse()
        let latest = await house.office.state.sequence
        let known = latest - 5
        let feed = LiveFeed(
            updates: await house.office.updates(after: known), wish: FeedWish(), backlog: 5,
            heartbeat: .seconds(60))
        var desk = try await Desk(house)
        try await desk.draw()
        let end = await house.office.state.sequence
        #expect(end > latest)
        var ids: [Int] = []
        for await frame in feed.frames {
            if let id = Self.id(of: frame) { ids.append(id) }
            if ids.last == end { break }
        }
        #expect(ids == Array((known + 1)...end))
    }

    @Test func `a reader of one season hears of that season and of people only`() async throws {
        let house = try await SampleHouse()
        let latest = await house.office.state.sequence
        let updates = AsyncStream<Update> { stream in
            Task {
                for await update in await house.office.updates(after: 0) {
                    stream.yield(update)
                    if update.sequence == latest { stream.finish() }
                }
            }
        }
        let feed = LiveFeed(
            updates: updates, wish: FeedWish(season: SeasonID("demonstration")), backlog: latest,
            heartbeat: .seconds(60))
        let text = await feed.frames.reduce(into: "") { $0 += String(buffer: $1) }
        #expect(text.contains("\"season\":\"demonstration\""))
        #expect(text.contains("\"season\":null"))
        #expect(!text.contains("\"season\":\"2023-24\""))
        #expect(text.contains("\"event\":\"demonstration/salt-lake/men-500\""))
    }

    @Test func `a heartbeat tells both ends that the connection lives`() async throws {
        let (updates, writer) = AsyncStream.makeStream(of: Update.self)
        let feed = LiveFeed(
            updates: updates, wish: FeedWish(), backlog: 0, heartbeat: .milliseconds(5))
        var frames = feed.frames.makeAsyncIterator()
        #expect(await frames.next().map { String(buffer: $0) } == "retry: 1000\n\n")
        #expect(await frames.next().map { String(buffer: $0) } == "event: pulse\ndata: 1\n\n")
        writer.finish()
    }

    @Test func `a reader who does not read is let go and has missed nothing so far`() async throws {
        let house = try await SampleHouse()
        let first = try #require(await firstUpdate(of: house))
        let pulled = Tally()
        let updates = AsyncStream<Update> {
            await pulled.add()
            return first
        }
        let feed = LiveFeed(
            updates: updates, wish: FeedWish(), backlog: 10, heartbeat: .seconds(60))
        let frames = feed.frames
        while await pulled.count <= 10 + LiveFeed.mostBehind {
            try await Task.sleep(for: .milliseconds(1))
            if await pulled.isStill { break }
        }
        let received = await frames.reduce(into: 0) { count, _ in count += 1 }
        #expect(received == 10 + LiveFeed.mostBehind)
    }

    /// Counts what the feed takes, and knows when it has stopped taking.
    private actor Tally {
        private(set) var count = 0
        private var last = (count: 0, looks: 0)

        func add() { count += 1 }

        var isStill: Bool {
            last = last.count == count ? (count, last.looks + 1) : (count, 0)
            return count > 0 && last.looks > 200
        }
    }

    private func firstUpdate(of house: SampleHouse) async -> Update? {
        var updates = await house.office.updates(after: 0).makeAsyncIterator()
        return await updates.next()
    }

    private static func id(of frame: ByteBuffer) -> Int? {
        String(buffer: frame).firstMatch(of: /^id: (\d+)\n/).flatMap { Int($0.1) }
    }
}
