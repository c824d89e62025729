import FoundationEssentials

/// The one written form of a value: JSON with sorted keys and no spaces.
///
/// The same value always gives the same bytes, so hashes can be compared.
enum CanonicalEncoding {
    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    /// Writes a value.
    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads a value; spaces and a second value behind it are refused.
    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        let text = try CanonicalText(text)
        let value = try Value(from: CanonicalDecoder(text: text, start: 0))
        guard try text.end(ofValueAt: 0) == text.count else { throw text.fault("an end", at: 0) }
        return value
    }
}
