import Glibc

/// Ports of this machine, reached without a client library whose own start would be measured.
enum LocalPort {
    /// A port nobody listens on.
    static func free() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        let (found, port) = withAddress(of: 0) { address, length in
            var length = length
            return bind(descriptor, address, length) == 0
                && getsockname(descriptor, address, &length) == 0
        }
        guard found else { throw BenchmarkError(description: "no port is free") }
        return port
    }

    /// The whole answer to a request; missing while nobody listens.
    static func get(_ path: String, port: UInt16) -> String? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        let (isOpen, _) = withAddress(of: port) { connect(descriptor, $0, $1) == 0 }
        guard isOpen else { return nil }
        let request = Array(
            "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n".utf8)
        guard write(descriptor, request, request.count) == request.count else { return nil }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { break }
            answer += buffer[..<count]
        }
        return answer.isEmpty ? nil : String(decoding: answer, as: UTF8.self)
    }

    /// Calls with the loopback address of a port; also returns the port written into it.
    private static func withAddress(
        of port: UInt16, _ use: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Bool
    ) -> (Bool, UInt16) {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                use($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        return (result, UInt16(bigEndian: address.sin_port))
    }
}
