import Foundation
import Testing

/// One request, sent; its answer is read when it is wanted, as far as it has come.
final class OfficeCall {
    private let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    private var received: [UInt8] = []

    init(
        port: UInt16, _ line: String, cookie: String, form: [String: String] = [:]
    ) throws {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0, "nobody listens on port \(port)")
        var body = URLComponents()
        body.queryItems = form.map { URLQueryItem(name: $0.key, value: $0.value) }
        let text = body.percentEncodedQuery ?? ""
        let request = Array(
            """
            \(line) HTTP/1.1\r
            Host: 127.0.0.1\r
            Connection: close\r
            Cookie: \(cookie)\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: \(text.utf8.count)\r
            \r
            \(text)
            """.utf8)
        try #require(send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count)
    }

    deinit { close(descriptor) }

    /// What has been answered until the other side closed, or until patience ends.
    /// - Parameter patience: in microseconds; without it, thirty seconds.
    func answer(within patience: Int = 30_000_000) -> String {
        var limit = timeval(tv_sec: patience / 1_000_000, tv_usec: patience % 1_000_000)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &piece, piece.count, 0)
            guard count > 0 else { break }
            received += piece[..<count]
        }
        return String(decoding: received, as: UTF8.self)
    }
}
