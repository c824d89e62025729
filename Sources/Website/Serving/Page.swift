import HTTPTypes
import Hummingbird
import NIOCore
import RecordBook

/// Bytes ready to be sent, plain and compressed, with tags that change when they do.
struct Page: Sendable {
    /// What kind of document it is.
    enum Kind: String, Sendable {
        case html = "text/html; charset=utf-8"
        case css = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
        case csv = "text/csv; charset=utf-8"
        case json = "application/json"
        case text = "text/plain; charset=utf-8"
        case calendar = "text/calendar; charset=utf-8"
        case atom = "application/atom+xml; charset=utf-8"
        case xml = "application/xml; charset=utf-8"
        case icon = "image/svg+xml"

        /// Whether pages of other sites may read it.
        var isData: Bool { [.csv, .json, .calendar, .atom].contains(self) }
    }

    /// What is sent: the head, also as the bytes it is on the wire, and the body.
    struct Answer: Sendable {
        let head: HTTPResponse
        let encodedHead: ByteBuffer
        /// Nothing where the reader has the page already.
        let body: ByteBuffer?

        fileprivate init(_ head: HTTPResponse, _ body: ByteBuffer? = nil) {
            self.head = head
            self.body = body
            let fields = head.headerFields.map { "\($0.name): \($0.value)\r\n" }
            encodedHead = ByteBuffer(
                string: "HTTP/1.1 \(head.status)\r\n\(fields.joined())\r\n")
        }
    }

    /// The bytes in one of the forms they are sent in, with both answers.
    private struct Form: Sendable {
        let bytes: ByteBuffer
        let tag: String
        let whole: Answer
        let unchanged: Answer

        init(_ bytes: [UInt8], kind: Kind, tag: String, encoding: String?) {
            self.bytes = ByteBuffer(bytes: bytes)
            self.tag = tag
            var headers = SecurityHeaders.fields
            headers[.eTag] = tag
            headers[.cacheControl] = "no-cache"
            headers[.vary] = "Accept-Encoding"
            if kind.isData {
                headers[.accessControlAllowOrigin] = "*"
                headers[.accessControlExposeHeaders] = "ETag"
            }
            unchanged = Answer(HTTPResponse(status: .notModified, headerFields: headers))
            headers[.contentType] = kind.rawValue
            headers[.contentLength] = "\(bytes.count)"
            headers[.contentEncoding] = encoding
            whole = Answer(HTTPResponse(status: .ok, headerFields: headers), self.bytes)
        }
    }

    let kind: Kind
    private let plain: Form
    private let compressed: Form?

    /// - Parameter isKept: whether it is sent often enough for the work of compressing it.
    init(_ bytes: [UInt8], kind: Kind, isKept: Bool = true) {
        let hash = Digest.sha256Hex(bytes).prefix(32)
        self.kind = kind
        plain = Form(bytes, kind: kind, tag: "\"\(hash)\"", encoding: nil)
        compressed = (isKept && bytes.count > 500 ? Gzip.compressed(bytes) : nil).map {
            Form($0, kind: kind, tag: "\"\(hash)-gz\"", encoding: "gzip")
        }
    }

    /// The bytes as they are.
    var bytes: ByteBuffer { plain.bytes }
    /// The tag of the bytes as they are.
    var tag: String { plain.tag }
    /// How much memory it takes.
    var size: Int { plain.bytes.readableBytes + (compressed?.bytes.readableBytes ?? 0) }

    /// What is sent to a reader.
    /// - Parameters:
    ///   - codings: the compressions the reader takes, as the request names them.
    ///   - tags: the tags of what the reader has, as the request names them.
    func answer(taking codings: String?, having tags: String?) -> Answer {
        let form = compressed.flatMap { Self.takesGzip(codings) ? $0 : nil } ?? plain
        return tags.map { known($0, form) } == true ? form.unchanged : form.whole
    }

    /// The answer to a request.
    func response(to request: Request) -> Response {
        let answer = answer(
            taking: request.headers[.acceptEncoding], having: request.headers[.ifNoneMatch])
        return Response(
            status: answer.head.status, headers: answer.head.headerFields,
            body: answer.body.map { ResponseBody(byteBuffer: $0) } ?? .init())
    }

    private func known(_ tags: String, _ form: Form) -> Bool {
        if tags == form.tag || tags == "*" { return true }
        return tags.split(separator: ",").contains { tag in
            let tag = tag.trimmingPrefix { $0 == " " }.trimmingPrefix("W/").filter { $0 != " " }
            return tag == form.tag
        }
    }

    private static func takesGzip(_ codings: String?) -> Bool {
        codings?.split(separator: ",").contains { coding in
            let words = coding.split { $0 == ";" || $0 == " " }
            return words.first == "gzip"
                && !words.dropFirst().contains {
                    $0.hasPrefix("q=0") && Double($0.dropFirst(2)) == 0
                }
        } ?? false
    }
}
