import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import RaceOffice
import ShortTrack
import Testing

@testable import Website

/// The readers of the live feed on their connections.
@Suite(.timeLimit(.minutes(5))) struct FeedHubTests {
    /// A connection, and what was written to it.
    private struct Connection {
        let channel = NIOAsyncTestingChannel()

        init(to hub: FeedHub) async throws {
            try await channel.testingEventLoop.executeInContext { [channel] in
                try channel.pipeline.syncOperations.addHandler(FeedDoor(hub))
            }
            try await channel.connect(to: SocketAddress(unixDomainSocketPath: "/rink"))
        }

        func ask(_ path: String, lastEvent: String? = nil) async throws {
            var request = HTTPRequest(
                method: .get, scheme: "http", authority: "localhost", path: path)
            if let lastEvent, let name = HTTPField.Name("Last-Event-ID") {
                request.headerFields[name] = lastEvent
            }
            try await channel.writeInbound(HTTPRequestPart.head(request))
            try await channel.writeInbound(HTTPRequestPart.end(nil))
        }

        /// Whether the router is asked.
        func isForRouter() async throws -> Bool {
            try await channel.readInbound(as: HTTPRequestPart.self) != nil
        }

        /// What was written since it was last asked.
        func written() async throws -> (head: HTTPResponse?, text: String) {
            await channel.testingEventLoop.run()
            var head: HTTPResponse?
            var text = ""
            while let part = try await channel.readOutbound(as: HTTPResponsePart.self) {
                switch part {
                case .head(let response): head = response
                case .body(let bytes): text += String(buffer: bytes)
                case .end: text += "end"
                }
            }
            return (head, text)
        }

        /// What it begins with, which may have to be made.
        func beginning() async throws -> String {
            var text = ""
            while text.isEmpty {
                try await Task.sleep(for: .milliseconds(2))
                text = try await written().text
            }
            return text
        }

        func ids() async throws -> [Int] {
            try await written().text.matches(of: /(?m)^id: (\d+)$/).compactMap { Int($0.1) }
        }
    }

    private let hub = FeedHub()
    private let updates: [Update]

    init() async throws {
        let house = try await SampleHouse()
        let latest = await house.office.state.sequence
        var updates: [Update] = []
        for await update in await house.office.updates(after: 0) {
            updates.append(update)
            if update.sequence == latest { break }
        }
        self.updates = updates
    }

    @Test func `a reader gets what it missed and what comes, each once and in order`() async throws
    {
        hub.open(after: 0)
        for update in updates.prefix(20) { hub.publish(update) }
        let reader = try await Connection(to: hub)
        try await reader.ask("/api/v1/feed?after=\(updates[14].sequence)")
        let late = try await Connection(to: hub)
        try await late.ask("/api/v1/feed", lastEvent: "\(updates[18].sequence)")
        let (head, begun) = try await reader.written()
        #expect(head?.status == .ok)
        #expect(head?.headerFields[.contentType] == "text/event-stream")
        #expect(head?.headerFields[.accessControlAllowOrigin] == "*")
        #expect(head?.headerFields[.contentSecurityPolicy] != nil)
        #expect(begun.hasPrefix("retry: 1000\n\n"))
        #expect(begun.matches(of: /id: \d/).count == 5)
        for update in updates[20..<30] { hub.publish(update) }
        #expect(try await reader.ids() == updates[20..<30].map(\.sequence))
        #expect(try await late.ids() == updates[19..<30].map(\.sequence))
        #expect(hub.count == 2)
        try await reader.channel.close()
        try await late.channel.close()
        await reader.channel.testingEventLoop.run()
        #expect(hub.count == 0)
    }

    @Test func `a change on its way while a reader joins is told once`() async throws {
        hub.open(after: 0)
        let first = try await Connection(to: hub)
        try await first.ask("/api/v1/feed?after=0")
        // Published, and not told yet: the loop of the connection has not run.
        hub.publish(updates[0])
        try await first.ask("/api/v1/feed?after=0")
        #expect(try await first.ids() == [updates[0].sequence])
    }

    @Test func `a reader of one season hears of that season and of people only`() async throws {
        hub.open(after: 0, seasons: Set(updates.compactMap(\.season)))
        let reader = try await Connection(to: hub)
        try await reader.ask("/api/v1/feed?season=demonstration&after=0")
        for update in updates { hub.publish(update) }
        let text = try await reader.written().text
        #expect(text.contains("\"season\":\"demonstration\""))
        #expect(text.contains("\"season\":null"))
        #expect(!text.contains("\"season\":\"2023-24\""))
    }

    /// What rebuilds the state after a change, for these tests.
    private func present(_ sequence: Int) -> FeedHub.Frame {
        FeedHub.Frame(
            sequence: sequence, season: nil,
            bytes: ByteBuffer(string: "id: \(sequence)\nevent: state\ndata: {}\n\n"))
    }

    @Test(arguments: ["", "?after=2", "?after=999999"])
    func `who is new, was away too long or knows of other records begins with the state`(
        query: String
    ) async throws {
        hub.open(after: 4)
        for update in updates[4..<8] { hub.publish(update) }
        hub.keep(present(updates[5].sequence))
        let reader = try await Connection(to: hub)
        try await reader.ask("/api/v1/feed\(query)")
        let begun = try await reader.beginning()
        #expect(begun.contains("event: state\ndata: {}\n\nid: \(updates[6].sequence)\n"))
        #expect(
            begun.matches(of: /id: (\d+)/).compactMap { Int($0.1) }
                == updates[5..<8].map(\.sequence))
        hub.publish(updates[8])
        #expect(try await reader.ids() == [updates[8].sequence])
    }

    @Test(arguments: ["/api/v1/feed?after=3", "/api/v1/feed?after=x", "/api/v1/feeds", "/"])
    func `the router answers what is not known here, cannot be read or is something else`(
        path: String
    ) async throws {
        hub.open(after: 4)
        let reader = try await Connection(to: hub)
        try await reader.ask(path)
        #expect(try await reader.isForRouter())
        #expect(try await reader.written().head == nil)
    }

    @Test func `a reader who asks while an answer is on its way is served after it`() async throws {
        hub.open(after: 0)
        let reader = try await Connection(to: hub)
        try await reader.ask("/2023-24/")
        #expect(try await reader.isForRouter())
        try await reader.ask("/api/v1/feed?after=0")
        #expect(try await reader.written().head == nil)
        try await reader.channel.writeOutbound(HTTPResponsePart.head(.init(status: .ok)))
        try await reader.channel.writeOutbound(HTTPResponsePart.end(nil))
        hub.publish(updates[0])
        let (_, text) = try await reader.written()
        #expect(text.hasPrefix("endretry: 1000\n\n"))
        #expect(text.contains("id: \(updates[0].sequence)\n"))
        #expect(hub.count == 1)
    }

    @Test func `the router answers while nobody listens to the office`() async throws {
        let reader = try await Connection(to: hub)
        try await reader.ask("/api/v1/feed")
        #expect(try await reader.isForRouter())
    }

    @Test func `the router answers for a season nobody knows, until somebody opens it`()
        async throws
    {
        hub.open(after: 0)
        let update = try #require(updates.first { $0.season != nil })
        let path = "/api/v1/feed?after=0&season=\(try #require(update.season))"
        let early = try await Connection(to: hub)
        try await early.ask(path)
        #expect(try await early.isForRouter())
        hub.publish(update)
        let late = try await Connection(to: hub)
        try await late.ask(path)
        #expect(try await late.ids() == [update.sequence])
    }

    @Test func `one reader more than may be is left to the router, until another goes`()
        async throws
    {
        hub.open(after: 0, most: 1)
        let first = try await Connection(to: hub)
        try await first.ask("/api/v1/feed?after=0")
        let second = try await Connection(to: hub)
        try await second.ask("/api/v1/feed?after=0")
        #expect(try await second.isForRouter())
        #expect(hub.isFull)
        var refusal = HTTPResponse(status: .ok)
        refusal.headerFields[.connection] = "close"
        try await second.channel.writeOutbound(HTTPResponsePart.head(refusal))
        try await second.channel.writeOutbound(HTTPResponsePart.end(nil))
        #expect(!second.channel.isActive)
        try await first.channel.close()
        let third = try await Connection(to: hub)
        try await third.ask("/api/v1/feed?after=0")
        #expect(try await third.written().head?.status == .ok)
    }

    @Test func `each reader begins with the state of the moment it comes`() async throws {
        let house = try await SampleHouse()
        let begun = await house.office.state.sequence
        hub.open(after: begun, of: house.office)
        func beginsAfter(_ sequence: Int) async throws -> Bool {
            let reader = try await Connection(to: hub)
            try await reader.ask("/api/v1/feed")
            return try await reader.beginning().contains("\n\nid: \(sequence)\nevent: state\n")
        }
        #expect(try await beginsAfter(begun))
        var desk = try await Desk(house)
        try await desk.draw()
        let latest = await house.office.state.sequence
        #expect(latest > begun)
        for await update in await house.office.updates(after: begun) {
            hub.publish(update)
            if update.sequence == latest { break }
        }
        #expect(try await beginsAfter(latest))
    }

    @Test func `of many who wait for the state no more are taken than may read`() async throws {
        let house = try await SampleHouse()
        hub.open(after: await house.office.state.sequence, of: house.office, most: 1)
        let first = try await Connection(to: hub)
        let second = try await Connection(to: hub)
        try await first.ask("/api/v1/feed")
        try await second.ask("/api/v1/feed")
        let texts = [try await first.beginning(), try await second.beginning()]
        #expect(texts.filter { $0.contains("event: state") }.count == 1)
        #expect(texts.filter { $0 == LiveFeed.full + "end" }.count == 1)
        #expect(hub.count == 1)
        #expect([first, second].filter(\.channel.isActive).count == 1)
    }

    @Test func `more changes than are kept leave the latest`() async throws {
        hub.open(after: 0)
        for _ in 0...FeedHub.mostKept { hub.publish(updates[9]) }
        #expect(!hub.covers(FeedWish(after: 0)))
        #expect(hub.covers(FeedWish(after: updates[9].sequence)))
    }

    @Test func `a reader gets the end of the answer when the server ends`() async throws {
        hub.open(after: 0)
        let reader = try await Connection(to: hub)
        try await reader.ask("/api/v1/feed?after=0")
        _ = try await reader.written()
        try await reader.channel.close()
        #expect(try await reader.written().text == "end")
        #expect(hub.count == 0)
    }

    @Test func `a reader who does not read is let go`() async throws {
        hub.open(after: 0)
        let reader = try await Connection(to: hub)
        try await reader.ask("/api/v1/feed?after=0")
        _ = try await reader.written()
        reader.channel.isWritable = false
        hub.publish(updates[0])
        await reader.channel.testingEventLoop.run()
        #expect(!reader.channel.isActive)
        #expect(hub.count == 0)
    }
}
