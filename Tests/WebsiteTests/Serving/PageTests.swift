import CZlib
import Foundation
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
        let answer = page().answer(taking: "br, gzip;q=0.8", having: nil)
        let bytes = try #require(answer.body).readableBytesView
        #expect(answer.head.headerFields[.contentEncoding] == "gzip")
        #expect(answer.head.headerFields[.contentLength] == "\(bytes.count)")
        #expect(bytes.count < text.utf8.count / 10)
        #expect(unpacked(Array(bytes)) == Array(text.utf8))
        let lines = String(buffer: answer.encodedHead).components(separatedBy: "\r\n")
        #expect(lines.first == "HTTP/1.1 200 OK")
        #expect(lines.contains("Content-Encoding: gzip"))
        #expect(lines.suffix(2) == ["", ""])
    }

    @Test(arguments: ["", "br", "gzip;q=0", "gzip; q=0.000", "x-gzip"])
    func `is sent as it is to everybody else`(accepted: String) throws {
        let answer = page().answer(taking: accepted, having: nil)
        #expect(answer.head.headerFields[.contentEncoding] == nil)
        #expect(try #require(answer.body).readableBytes == text.utf8.count)
        #expect(answer.head.headerFields[.vary] == "Accept-Encoding")
    }

    @Test func `has a tag of its own in each form, and either is known again`() {
        let plain = page().tag
        let packed = page().answer(taking: "gzip", having: nil).head.headerFields[.eTag] ?? ""
        #expect(plain != packed)
        for known in [plain, "W/\(plain)", "\"x\", \(plain)", "*"] {
            #expect(page().answer(taking: nil, having: known).head.status == .notModified)
        }
        let packedAgain = page().answer(taking: "gzip", having: packed)
        #expect(packedAgain.head.status == .notModified)
        #expect(packedAgain.body == nil)
        #expect(page().answer(taking: nil, having: packed).head.status == .ok)
    }
}
