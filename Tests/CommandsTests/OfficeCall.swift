import Foundation

/// One request, sent; its answer is read when it is wanted, as far as it has come.
final class OfficeCall {
    private let connection: LocalConnection
    private var received: [UInt8] = []

    init(
        port: UInt16, _ line: String, cookie: String, form: [String: String] = [:]
    ) throws {
        connection = try LocalConnection(port: port)
        var body = URLComponents()
        body.queryItems = form.map { URLQueryItem(name: $0.key, value: $0.value) }
        let text = body.percentEncodedQuery ?? ""
        try connection.send(
            """
            \(line) HTTP/1.1\r
            Host: 127.0.0.1\r
            Connection: close\r
            Cookie: \(cookie)\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: \(text.utf8.count)\r
            \r
            \(text)
            """)
    }

    /// What has been answered until the other side closed, or until patience ends.
    /// - Parameter patience: in microseconds; without it, thirty seconds.
    func answer(within patience: Int = 30_000_000) -> String {
        received += connection.read(within: patience)
        return String(decoding: received, as: UTF8.self)
    }
}
