import FoundationEssentials

/// Answers as JSON: keys in order, words in keys joined by `_`, what is not known left out.
///
/// The same value always gives the same bytes.
enum APIEncoding {
    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return encoder
    }()

    /// Writes an answer.
    static func bytes(_ answer: some Encodable) throws -> [UInt8] {
        Array(try encoder.encode(answer))
    }
}
