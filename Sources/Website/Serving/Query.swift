import Hummingbird
import Phrases
import ShortTrack

/// The part of an address after the question mark, read by name.
///
/// A form sends a field left empty as an empty value; it means the same as none.
struct Query {
    private let parameters: Parameters

    init(_ request: Request) { parameters = request.uri.queryParameters }

    /// What is given under a name.
    /// - Parameters:
    ///   - expected: what can be read, for whoever gave something else.
    ///   - read: reads a value; nothing for one that cannot be read.
    func value<Value>(_ name: String, expected: Phrase, _ read: (String) -> Value?) throws(Problem)
        -> Value?
    {
        let given = parameters.getAll(name)
        guard given.count < 2 else {
            throw .badParameter(
                name, value: given.joined(separator: "”, “"), expected: "one value")
        }
        let text = text(name)
        return text.isEmpty ? nil : try Self.read(text, as: name, expected: expected, read)
    }

    /// Reads what is given under a name.
    static func read<Value>(
        _ text: String, as name: String, expected: Phrase, _ read: (String) -> Value?
    ) throws(Problem) -> Value {
        guard let value = read(text) else {
            throw .badParameter(name, value: text, expected: expected)
        }
        return value
    }

    /// Refuses parameters that are not among some: a name mistyped would limit nothing.
    func takeOnly(_ names: [String]) throws(Problem) {
        for (name, _) in parameters where !names.contains(String(name)) {
            var problem = Problem(
                .badRequest, "This address cannot be read",
                [
                    "There is no parameter “\(name)” here. Expected: "
                        + "\(names.isEmpty ? "none" : names.joined(separator: ", "))."
                ])
            problem.parameter = String(name)
            throw problem
        }
    }

    /// The words given under a name, without space around them.
    func text(_ name: String) -> String {
        (parameters.get(name) ?? "").split { $0.isWhitespace || $0 == "+" }
            .joined(separator: " ")
    }

    /// `men`, `women` or `mixed`, or the letter of a race file.
    func category() throws(Problem) -> Category? {
        try value("category", expected: "men, women or mixed; M, W or X") { Category(word: $0) }
    }

    /// A distance in metres, or `relay`.
    func distance() throws(Problem) -> StandingID.Scope? {
        try value("distance", expected: "a distance, such as 500, or relay") {
            StandingID.Scope(word: $0)
        }
    }

    /// A nation's code.
    func nation() throws(Problem) -> Nation? {
        try value("nation", expected: "a nation's code, such as KOR") { Nation($0) }
    }

    /// Writes a query, leaving out what is not given.
    static func text(_ items: [(String, String?)]) -> String {
        let given = items.compactMap { name, value in value.map { "\(name)=\(escaped($0))" } }
        return given.isEmpty ? "" : "?" + given.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            byte.isSlugByte || (65...90).contains(byte) || byte == UInt8(ascii: "/")
                ? String(UnicodeScalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        .joined()
    }
}
