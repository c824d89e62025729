import Phrases
import ShortTrack

/// How much of a subject an answer of the API holds: a part of a long list, proofs or none.
struct Excerpt: Hashable, Sendable {
    /// Where every address of the API begins.
    static let root = "/api/v1"
    /// The parameters of a list that comes in parts.
    static let names = ["limit", "cursor"]

    private static let usual = 100
    private static let most = 500

    /// Whether every total comes with its proof.
    var isProved = false
    /// How many lines of a list.
    var limit = Self.usual
    /// The key of the last line that was had already; nothing for the beginning.
    var key: String?

    /// All of a subject, of a list the first part.
    init() {}

    /// Reads what is asked for.
    init(_ query: Query) throws(Problem) {
        isProved =
            try query.value("proof", expected: "true or false") {
                ["true": true, "false": false][$0]
            }
            ?? false
        limit =
            try query.value("limit", expected: "a number from 1 to \(Self.most)") { text in
                Int(text).flatMap { (1...Self.most).contains($0) ? $0 : nil }
            } ?? Self.usual
        key = try query.value("cursor", expected: "the cursor of an answer's next") {
            Self.key(ofCursor: $0)
        }
    }

    /// The address of it.
    func path(to subject: Address) -> String {
        var path = subject.path.replacing("/?", with: "?")
        if path.hasSuffix("/") { path.removeLast() }
        let own = Query.text([
            ("proof", isProved ? "true" : nil),
            ("limit", limit == Self.usual ? nil : "\(limit)"),
            ("cursor", key.map(Self.cursor)),
        ])
        return Self.root + path + (path.contains("?") ? own.replacing("?", with: "&") : own)
    }

    /// The lines of a list that follow the last one had, and the key of the last among them while
    /// there are more.
    ///
    /// A list is in the order of its keys, so that a cursor means the same whatever has come or
    /// gone since.
    func lines<Line>(of all: [Line], by key: (Line) -> String) -> (lines: [Line], next: Excerpt?) {
        let keyed = all.map { (key($0), $0) }.filter { line in self.key.map { $0 < line.0 } ?? true
        }
        .sorted { $0.0 < $1.0 }
        var next = self
        next.key = keyed.prefix(limit).last?.0
        return (keyed.prefix(limit).map(\.1), keyed.count > limit ? next : nil)
    }

    /// A number in a key: of equal length for all, so that it stands in order.
    static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }

    /// A key is of ASCII alone; two digits stand for each sign of it.
    private static func cursor(of key: String) -> String {
        key.utf8.map { String($0, radix: 16) }.joined()
    }

    private static func key(ofCursor text: String) -> String? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).map {
            UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16) ?? 0
        }
        return bytes.allSatisfy { (0x20..<0x7f).contains($0) }
            ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
