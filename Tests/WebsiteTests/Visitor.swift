import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import Website

/// Somebody with a browser, without the network between: asks the router and keeps the cookies.
final class Visitor {
    struct Answer {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String
    }

    private final class Sink: ResponseBodyWriter {
        var bytes = ByteBuffer()
        func write(_ buffer: ByteBuffer) async throws { bytes.writeImmutableBuffer(buffer) }
        consuming func finish(_ trailing: HTTPFields?) async throws {}
    }

    private let responder: LanguageDoor
    private(set) var cookie: String?

    /// The network address the requests come from.
    private let address: SocketAddress?

    init(_ site: Site, cookie: String? = nil, address: String? = nil) {
        responder = site.responder
        self.cookie = cookie
        self.address = address.flatMap { try? SocketAddress(ipAddress: $0, port: 40_000) }
    }

    func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, headers, body: "")
    }

    func post(
        _ path: String, _ fields: [String: String], headers: HTTPFields = [:]
    ) async throws -> Answer {
        let body = fields.map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(.post, path, headers, body: body)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, body: String
    ) async throws -> Answer {
        var headers = headers
        if let cookie { headers[.cookie] = cookie }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "rink", path: path,
                headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(string: body)))
        let channel = NIOAsyncTestingChannel()
        channel.remoteAddress = address
        let source = ApplicationRequestContextSource(
            channel: channel, logger: Logger(label: "visitor"))
        let response = try await responder.respond(
            to: request, context: SiteContext(source: source))
        if let set = response.headers[.setCookie] {
            cookie = set.split(separator: ";").first.map(String.init)
        }
        let sink = Sink()
        try await response.body.write(sink)
        return Answer(
            status: response.status, headers: response.headers, text: String(buffer: sink.bytes))
    }

    private func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122: String(decoding: [byte], as: UTF8.self)
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        .joined()
    }
}
