import FoundationEssentials
import Publishing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where commands write: tables to standard output, findings and progress to standard error.
enum Terminal {
    /// Writes what was asked for; a full disk or a closed pipe ends the command.
    static func say(_ text: String) throws {
        guard write(text, to: STDOUT_FILENO) else {
            throw Trouble.output("The output could not be written in full. Is the disk full?")
        }
    }

    /// Writes about it; whoever does not listen misses it.
    static func complain(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// Everything that comes in on standard input.
    static func listen() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = buffer.withUnsafeMutableBytes { platformRead(STDIN_FILENO, $0) }
            guard count >= 0 else {
                throw Trouble.unreadable("Standard input cannot be read.")
            }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func platformRead(
        _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer
    ) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    /// Writes a text as it is, but for signs that would act on the terminal: a name may hold what
    /// changes its colours or its title.
    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        let text = text.withoutSigns
        var bytes = Array((text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n").utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { platformWrite(descriptor, $0) }
            guard written > 0 else { return false }
            bytes = bytes.dropFirst(written)
        }
        return true
    }

    private static func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
