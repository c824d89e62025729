import CZlib

/// Bytes as gzip, by the system's zlib; the same bytes always give the same.
enum Gzip {
    /// Compresses bytes.
    /// - Returns: nothing when that saves nothing.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // 31: a window of 32 kB with the header of gzip, without a name and a time.
        let began = deflateInit2_(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard began == Z_OK, let length = UInt32(exactly: bytes.count) else { return nil }
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, UInt(length)))
        var input = bytes
        let output = [UInt8](unsafeUninitializedCapacity: room) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                (stream.next_in, stream.avail_in) = (input.baseAddress, length)
                (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(room))
                let ended = deflate(&stream, Z_FINISH)
                count = ended == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        return output.isEmpty || output.count >= bytes.count ? nil : output
    }
}
