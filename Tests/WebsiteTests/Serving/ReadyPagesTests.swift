import HTTPTypes
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
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
            channel = EmbeddedChannel(
                handler: ReadyPages(
                    files: [:], cache: cache, latest: office.latest,
                    answered: measurements.makeCounter(label: "ready", dimensions: [])))
        }

        func ask(
            _ path: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:]
        ) throws {
            let head = HTTPRequest(
                method: method, scheme: "http", authority: "rink", path: path,
                headerFields: headers)
            try channel.writeInbound(HTTPRequestPart.head(head))
            try channel.writeInbound(HTTPRequestPart.end(nil))
        }

        /// What went out, as statuses and lengths of bodies.
        func answers() throws -> [String] {
            var answers: [String] = []
            while let part = try channel.readOutbound(as: HTTPResponsePart.self) {
                switch part {
                case .head(let head): answers.append("\(head.status.code)")
                case .body(let bytes): answers[answers.count - 1] += " \(bytes.readableBytes)"
                case .end: continue
                }
            }
            return answers
        }

        /// The addresses the router was asked for.
        func forwarded() throws -> [String] {
            var paths: [String] = []
            while let part = try channel.readInbound(as: HTTPRequestPart.self) {
                if case .head(let head) = part { paths.append(head.path ?? "") }
            }
            return paths
        }

        /// The router answers what it was asked for.
        func routerAnswers() throws {
            try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .notFound)))
            try channel.writeOutbound(HTTPResponsePart.end(nil))
        }
    }

    @Test func `a page that is ready is answered for without the router`() throws {
        let connection = try Connection()
        try connection.ask("/2023-24/")
        try connection.ask("/2023-24/", .head)
        try connection.ask("/2023-24/", .get, [.ifNoneMatch: connection.page.tag])
        #expect(try connection.answers() == ["200 2000", "200", "304"])
        #expect(try connection.forwarded().isEmpty)
        #expect(connection.measurements.text == "# TYPE ready_total counter\nready_total 3\n")
    }

    @Test func `everything else goes to the router`() throws {
        let connection = try Connection()
        try connection.ask("/2023-24/", .post)
        try connection.routerAnswers()
        try connection.ask("/2011-12/")
        try connection.routerAnswers()
        try connection.ask("/2023-24/", .get, [.connection: "close"])
        try connection.routerAnswers()
        #expect(try connection.forwarded() == ["/2023-24/", "/2011-12/", "/2023-24/"])
        #expect(try connection.answers() == ["404", "404", "404"])
    }

    @Test func `answers keep the order of the requests`() throws {
        let connection = try Connection()
        try connection.ask("/2011-12/")
        // The router has not answered yet: this one must not overtake it.
        try connection.ask("/2023-24/")
        #expect(try connection.answers().isEmpty)
        try connection.routerAnswers()
        try connection.routerAnswers()
        try connection.ask("/2023-24/")
        #expect(try connection.answers() == ["404", "404", "200 2000"])
    }

    @Test func `a page of an earlier state is not ready`() async throws {
        let connection = try Connection()
        _ = try await connection.office.take(try SampleDrafts().all, by: .commandLine)
        try connection.ask("/2023-24/")
        #expect(try connection.forwarded() == ["/2023-24/"])
    }
}
