import CZlib
import HTTPTypes
import NIOCore
import Testing

@testable import Website

@Suite struct PageTests {
    private let text = String(repeating: "Pietro Sighel 650 · ", count: 100)

    private func page() -> Page { Page(Array(text.utf8), kind: .html) }

    private func unpacked(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return [] }
        defer { inflateEnd(&stream) }
        var input = bytes
        return [UInt8](unsafeUninitializedCapacity: 10_000) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
                (stream.next_out, stream.avail_out) = (output.baseAddress, 10_000)
                count = inflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
    }

    @Test func `is sent compressed to whoever takes that, and is the same`() throws {
        let (head, body) = page().answer(to: [.acceptEncoding: "br, gzip;q=0.8"])
        let bytes = try #require(body).readableBytesView
        #expect(head.headerFields[.contentEncoding] == "gzip")
        #expect(head.headerFields[.contentLength] == "\(bytes.count)")
        #expect(bytes.count < text.utf8.count / 10)
        #expect(unpacked(Array(bytes)) == Array(text.utf8))
    }

    @Test(arguments: ["", "br", "gzip;q=0", "gzip; q=0.000", "x-gzip"])
    func `is sent as it is to everybody else`(accepted: String) throws {
        let (head, body) = page().answer(to: [.acceptEncoding: accepted])
        #expect(head.headerFields[.contentEncoding] == nil)
        #expect(try #require(body).readableBytes == text.utf8.count)
        #expect(head.headerFields[.vary] == "Accept-Encoding")
    }

    @Test func `has a tag of its own in each form, and either is known again`() {
        let plain = page().tag
        let packed = page().answer(to: [.acceptEncoding: "gzip"]).head.headerFields[.eTag] ?? ""
        #expect(plain != packed)
        for known in [plain, "W/\(plain)", "\"x\", \(plain)", "*"] {
            #expect(page().answer(to: [.ifNoneMatch: known]).head.status == .notModified)
        }
        let packedAgain = page().answer(to: [.ifNoneMatch: packed, .acceptEncoding: "gzip"])
        #expect(packedAgain.head.status == .notModified)
        #expect(packedAgain.body == nil)
        #expect(page().answer(to: [.ifNoneMatch: packed]).head.status == .ok)
    }
}
