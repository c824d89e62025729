import CoreMetrics
import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import Website

@Suite struct RoomTests {
    /// A room for nine connections, of which one stays free.
    private let room: Room
    private let measurements = Measurements()

    init() {
        room = Room(
            for: 9, sentAway: measurements.makeCounter(label: "sent_away", dimensions: []))
    }

    /// A connection in the room, opened at a second of its clock.
    private func connection(at second: Int64) throws -> EmbeddedChannel {
        let channel = EmbeddedChannel()
        try channel.connect(to: SocketAddress(unixDomainSocketPath: "/rink")).wait()
        channel.embeddedEventLoop.advanceTime(by: .seconds(second))
        let pipeline = channel.pipeline.syncOperations
        try pipeline.configureHTTPServerPipeline(
            withPipeliningAssistance: false, withErrorHandling: false)
        try pipeline.addHandler(Patience(room.seat(channel)))
        return channel
    }

    private func isOpen(_ channel: EmbeddedChannel) -> Bool {
        channel.embeddedEventLoop.run()
        return channel.isActive
    }

    private static let request = "GET / HTTP/1.1\r\nHost: rink\r\n\r\n"

    @Test func `a ninth ends who has said nothing for longest, a closed one makes room`() throws {
        let all = try (1...8).map { try connection(at: $0) }
        #expect(all.allSatisfy(isOpen))
        // The first speaks again.
        all[0].embeddedEventLoop.advanceTime(by: .seconds(10))
        try all[0].writeInbound(ByteBuffer(string: Self.request))
        _ = try connection(at: 12)
        #expect(all.map(isOpen) == [true, false, true, true, true, true, true, true])
        try all[4].close().wait()
        #expect(!isOpen(all[4]))
        _ = try connection(at: 13)
        #expect(all.map(isOpen) == [true, false, true, true, false, true, true, true])
        #expect(measurements.text.contains("sent_away_total 1"), "\(measurements.text)")
    }

    @Test func `who has just spoken is not sent away, but a moment later`() throws {
        let all = try (1...8).map { _ in try connection(at: 1) }
        let ninth = try connection(at: 1)
        #expect((all + [ninth]).allSatisfy(isOpen))
        ninth.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect((all + [ninth]).filter(isOpen).count == 8)
        ninth.embeddedEventLoop.advanceTime(by: .seconds(9))
        #expect((all + [ninth]).filter(isOpen).count == 8)
    }

    @Test func `an answer under way is kept, one that stands still is not`() throws {
        let reader = try connection(at: 0)
        try reader.writeInbound(ByteBuffer(string: Self.request))
        let head = HTTPResponseHead(version: .http1_1, status: .ok)
        try reader.writeOutbound(HTTPServerResponsePart.head(head))
        var others = try (15...21).map { try connection(at: $0) }
        others.append(try connection(at: 21))
        #expect(isOpen(reader))
        #expect(!isOpen(others[0]))
        others.append(try connection(at: 22))
        #expect(isOpen(reader))
        #expect(!isOpen(others[1]))
        let later = try (30...37).map { try connection(at: $0) }
        #expect(later.allSatisfy(isOpen))
        #expect(!isOpen(reader))
    }
}
