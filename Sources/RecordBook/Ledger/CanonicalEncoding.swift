import FoundationEssentials

/// The one written form of a value: JSON with sorted keys and no spaces.
///
/// The same value always gives the same bytes, so hashes can be compared.
public enum CanonicalEncoding {
    /// Writes a value.
    public static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads a value.
    public static func value<Value: Decodable>(
        _ type: Value.Type, from text: String
    ) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
