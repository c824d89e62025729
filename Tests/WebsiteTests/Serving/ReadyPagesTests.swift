import Logging
import NIOCore
import NIOEmbedded
import NIOHTTP1
import RaceOffice
import RecordBook
import ShortTrack
import Testing

@testable import Website

@Suite struct ReadyPagesTests {
    /// A connection with a page ready for the state of an empty office, and an empty router.
    private struct Connection {
        let channel: EmbeddedChannel
        let page = Page(Array(String(repeating: "Montréal ", count: 200).utf8), kind: .html)
        let cache = PageCache()
        let measurements = Measurements()
        let office = Office(
            ledger: InMemoryLedger(),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 0) })

        init() throws {
            cache.keep(page, at: "/2023-24/", sequence: 0)
            channel = EmbeddedChannel()
            let pipeline = channel.pipeline.syncOperations
            try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false)
            try pipeline.addHandler(
                ReadyPages(
                    files: [:], cache: cache, latest: office.latest,
                    answered: measurements.makeCounter(label: "ready", dimensions: [])))
        }

        func ask(_ line: String, _ headers: String...) throws {
            let lines = ["\(line) HTTP/1.1", "Host: rink"] + headers + ["", ""]
            try channel.writeInbound(ByteBuffer(string: lines.joined(separator: "\r\n")))
        }

        /// What went out, as the first lines of heads and the lengths of bodies.
        func answers() throws -> [String] {
            var answers: [String] = []
            while let bytes = try channel.readOutbound(as: ByteBuffer.self) {
                let text = String(buffer: bytes)
                if text.hasPrefix("HTTP/1.1 ") {
                    answers.append(text.split(separator: " ")[1].description)
                    #expect(text.hasSuffix("\r\n\r\n"))
                } else if bytes.readableBytes > 0 {
                    answers[answers.count - 1] += " \(bytes.readableBytes)"
                }
            }
            return answers
        }

        /// The addresses the router was asked for.
        func forwarded() throws -> [String] {
            var paths: [String] = []
            while let part = try channel.readInbound(as: HTTPServerRequestPart.self) {
                if case .head(let head) = part { paths.append(head.uri) }
            }
            return paths
        }

        /// The router answers what it was asked for.
        func routerAnswers() throws {
            let head = HTTPResponseHead(
                version: .http1_1, status: .notFound, headers: ["content-length": "0"])
            try channel.writeOutbound(HTTPServerResponsePart.head(head))
            try channel.writeOutbound(HTTPServerResponsePart.end(nil))
        }
    }

    @Test func `a page that is ready is answered for without the router`() throws {
        let connection = try Connection()
        try connection.ask("GET /2023-24/")
        try connection.ask("HEAD /2023-24/")
        try connection.ask("GET /2023-24/", "If-None-Match: \(connection.page.tag)")
        #expect(try connection.answers() == ["200 2000", "200", "304"])
        #expect(try connection.forwarded().isEmpty)
        #expect(connection.measurements.text == "# TYPE ready_total counter\nready_total 3\n")
    }

    @Test func `everything else goes to the router`() throws {
        let connection = try Connection()
        try connection.ask("POST /2023-24/")
        try connection.routerAnswers()
        try connection.ask("GET /2011-12/")
        try connection.routerAnswers()
        try connection.ask("GET /2023-24/", "Connection: close")
        try connection.routerAnswers()
        #expect(try connection.forwarded() == ["/2023-24/", "/2011-12/", "/2023-24/"])
        #expect(try connection.answers() == ["404", "404", "404"])
    }

    @Test func `answers keep the order of the requests`() throws {
        let connection = try Connection()
        try connection.ask("GET /2011-12/")
        // The router has not answered yet: this one must not overtake it.
        try connection.ask("GET /2023-24/")
        #expect(try connection.answers().isEmpty)
        try connection.routerAnswers()
        try connection.routerAnswers()
        try connection.ask("GET /2023-24/")
        #expect(try connection.answers() == ["404", "404", "200 2000"])
    }

    @Test func `a page of an earlier state is not ready`() async throws {
        let connection = try Connection()
        _ = try await connection.office.take(try SampleDrafts().all, by: .commandLine)
        try connection.ask("GET /2023-24/")
        #expect(try connection.forwarded() == ["/2023-24/"])
    }
}
