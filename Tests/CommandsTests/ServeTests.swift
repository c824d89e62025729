import Foundation
import Testing

@Suite struct `Serving on the command line` {
    @Test func `a taken port is said, and another one named`() throws {
        let program = try Program()
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = bind(listener, pointer, length)
                _ = listen(listener, 1)
                _ = getsockname(listener, pointer, &length)
            }
        }
        let port = Int(UInt16(bigEndian: address.sin_port))
        try #require(port > 0)
        let run = try program.run("serve", "--port", "\(port)")
        #expect(run.code == 4)
        #expect(
            run.complaints.hasSuffix(
                "Port \(port) is taken by another program; choose another with --port "
                    + "\(port < 65535 ? port + 1 : 8080).\n"))
    }
}
