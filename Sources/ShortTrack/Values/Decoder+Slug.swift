extension UInt8 {
    /// Whether the byte may stand in an address: a lower-case letter, a digit or a hyphen.
    package var isSlugByte: Bool {
        (97...122).contains(self) || (48...57).contains(self) || self == 45
    }
}

extension Decoder {
    /// Reads one string and makes a value of it; a string that is none is corrupt data.
    package func slug<Value>(_ make: (String) -> Value?) throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = make(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is not a \(Value.self)")
        }
        return value
    }
}

extension Encoder {
    /// Writes one string.
    package func write(slug: String) throws {
        var container = singleValueContainer()
        try container.encode(slug)
    }
}
