#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension InputFiles {
    /// Reads a file in pieces, so that its length does not matter.
    /// - Parameter take: takes a piece, the next where the one before ended; says whether to go on.
    static func read(_ path: String, _ take: ([UInt8]) throws -> Bool) throws {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        while true {
            var size = 0
            let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                size = platformRead(descriptor, buffer.baseAddress, buffer.count)
                count = max(0, size)
            }
            guard size >= 0 else { throw unreadable(path) }
            guard size > 0, try take(piece) else { return }
        }
    }

    private static func unreadable(_ path: String) -> Trouble {
        Trouble.unreadable(
            "\"\(path)\" cannot be read. Is it a file, and may this user read it?")
    }

    private static func platformRead(
        _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
    ) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer, count)
        #else
            Darwin.read(descriptor, buffer, count)
        #endif
    }
}
