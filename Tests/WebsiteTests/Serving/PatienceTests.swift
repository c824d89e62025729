import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import Website

@Suite struct PatienceTests {
    /// A connection whose clock the test turns.
    private struct Connection {
        let channel = EmbeddedChannel()

        init() throws {
            let pipeline = channel.pipeline.syncOperations
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: false, withErrorHandling: false)
            try pipeline.addHandler(Patience(Seat(channel)))
            try channel.connect(to: SocketAddress(unixDomainSocketPath: "/rink")).wait()
        }

        func send(_ text: String) throws { try channel.writeInbound(ByteBuffer(string: text)) }

        /// Whether it is open after some more seconds.
        func isOpen(after seconds: Int64) -> Bool {
            channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
            return channel.isActive
        }

        func answer() throws {
            let head = HTTPResponseHead(
                version: .http1_1, status: .ok, headers: ["content-length": "0"])
            try channel.writeOutbound(HTTPServerResponsePart.head(head))
            try channel.writeOutbound(HTTPServerResponsePart.end(nil))
        }
    }

    private static let request = "GET / HTTP/1.1\r\nHost: rink\r\n\r\n"

    @Test func `a connection that says nothing, or half a head, ends soon`() throws {
        #expect(try !Connection().isOpen(after: 25))
        let slow = try Connection()
        // A line now and then does not keep it open.
        for line in ["GET / HTTP/1.1\r\n", "Host: rink\r\n", "X-A: b\r\n"] {
            try slow.send(line)
            #expect(slow.isOpen(after: 6))
        }
        try slow.send("X-B: c\r\n")
        #expect(!slow.isOpen(after: 7))
    }

    @Test func `a reader who comes back within a minute keeps the connection`() throws {
        let reader = try Connection()
        for _ in 1...3 {
            try reader.send(Self.request)
            try reader.answer()
            #expect(reader.isOpen(after: 60))
        }
        #expect(!reader.isOpen(after: 20))
    }

    @Test func `a second request in pieces is waited for as long as the first`() throws {
        let reader = try Connection()
        try reader.send(Self.request)
        try reader.answer()
        #expect(reader.isOpen(after: 30))
        try reader.send("GET /titles HTTP/1.1\r\n")
        #expect(reader.isOpen(after: 15))
        try reader.send("Host: rink\r\n")
        #expect(!reader.isOpen(after: 10))
    }

    @Test func `half a body is waited for as long as nothing is said`() throws {
        let reader = try Connection()
        try reader.send("POST / HTTP/1.1\r\nHost: rink\r\nContent-Length: 9\r\n\r\nab")
        #expect(reader.isOpen(after: 60))
        try reader.send("cd")
        #expect(reader.isOpen(after: 60))
        #expect(!reader.isOpen(after: 20))
    }

    @Test func `who is written to stays`() throws {
        let reader = try Connection()
        try reader.send(Self.request)
        let head = HTTPResponseHead(version: .http1_1, status: .ok)
        try reader.channel.writeOutbound(HTTPServerResponsePart.head(head))
        for _ in 1...10 {
            try reader.channel.writeOutbound(
                HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: "pulse"))))
            #expect(reader.isOpen(after: 15))
        }
    }
}
