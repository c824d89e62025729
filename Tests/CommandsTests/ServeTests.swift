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

    @Test func `fewer files than a server needs are said, and how to get more`() throws {
        let run = try Program().run(
            ["serve", "--port", "0"], under: ["/bin/sh", "-c", "ulimit -n 150; exec \"$@\"", "sh"])
        #expect(run.code == 4)
        #expect(
            run.complaints.hasSuffix(
                "This process may open 150 files, and a server needs 192 at least: ulimit -n 1024.\n"
            ))
    }

    @Test
    func `an address with a path is refused, for the links of a served site begin at its root`()
        throws
    {
        let run = try Program().run(
            ["serve", "--port", "0"],
            under: ["/usr/bin/env", "RINKSIDE_ADDRESS=https://example.org/short-track"])
        #expect(run.code == 3)
        #expect(run.complaints.contains("has a path"), "\(run.complaints)")
    }

    @Test(arguments: ["", "GET / HTTP/1.1\r\n", "GET /health HTTP/1.1\r\nHost: rink\r\n\r\n"])
    func `whoever opens more connections than there is room for keeps nobody out`(
        _ said: String
    ) async throws {
        let program = try Program()
        // Of 200 files 72 are left for connections.
        let server = try program.start(
            ["serve", "--port", "0"], logging: "critical",
            under: ["/bin/sh", "-c", "ulimit -n 200; exec \"$@\"", "sh"])
        let port = try await server.port()
        let feed = try LocalConnection(port: port)
        try feed.send("GET /api/v1/feed HTTP/1.1\r\nHost: rink\r\n\r\n")
        let idle = try (1...150).map { _ in
            let connection = try LocalConnection(port: port)
            try connection.send(said)
            return connection
        }
        let answer = try OfficeCall(port: port, "GET /health", cookie: "")
            .answer(within: 5_000_000)
        #expect(answer.hasPrefix("HTTP/1.1 200"), "\(answer)")
        withExtendedLifetime(idle) {}
        // Whoever reads the feed is not the one that goes.
        let heard = feed.read(within: 1_000_000)
        #expect(String(decoding: heard, as: UTF8.self).hasPrefix("HTTP/1.1 200"))
        server.kill()
    }
}
