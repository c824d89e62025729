import FoundationEssentials

/// The one written form of a value: JSON with sorted keys and no spaces.
///
/// The same value always gives the same bytes, so hashes can be compared.
public enum CanonicalEncoding {
    private static let decoder = JSONDecoder()
    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    /// Writes a value.
    public static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads a value.
    public static func value<Value: Decodable>(
        _ type: Value.Type, from text: String
    ) throws -> Value {
        try decoder.decode(type, from: Data(text.utf8))
    }
}
