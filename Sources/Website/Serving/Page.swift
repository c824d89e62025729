import HTTPTypes
import Hummingbird
import NIOCore
import RecordBook

/// Bytes ready to be sent, with a tag that changes when they do.
struct Page: Sendable {
    /// What kind of document it is.
    enum Kind: String, Sendable {
        case html = "text/html; charset=utf-8"
        case css = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
        case csv = "text/csv; charset=utf-8"
        case icon = "image/svg+xml"
    }

    let bytes: ByteBuffer
    let tag: String
    let kind: Kind

    init(_ bytes: [UInt8], kind: Kind) {
        self.bytes = ByteBuffer(bytes: bytes)
        tag = "\"\(Digest.sha256Hex(bytes).prefix(32))\""
        self.kind = kind
    }

    /// The answer to a request: the bytes, or word that the reader has them already.
    func response(to request: Request) -> Response {
        var headers: HTTPFields = [.eTag: tag, .cacheControl: "no-cache"]
        let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { tag in
            String(tag.drop { $0 == " " }).replacing("W/", with: "").filter { $0 != " " }
        }
        if let known, known.contains(tag) || known == ["*"] {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = kind.rawValue
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: bytes))
    }
}
