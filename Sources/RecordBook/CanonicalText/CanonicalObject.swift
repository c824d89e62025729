/// The members of an object in a canonical text, by their names.
struct CanonicalObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let text: CanonicalText
    /// Where the first member is, or the end.
    private let first: Int

    init(in text: CanonicalText, at start: Int) throws {
        self.text = text
        first = try text.passing("{", at: start)
        var position = first
        while !text.holds("}", at: position) {
            if position > first { position = try text.passing(",", at: position) }
            let value = try value(ofMemberAt: position)
            // Whoever looks for a name may rely on all of them being readable.
            _ = try text.isString(at: position, "")
            position = try text.end(ofValueAt: value)
        }
    }

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] {
        var keys: [Key] = []
        _ = try? member { member in
            if let key = Key(stringValue: try text.string(at: member)) { keys.append(key) }
            return false
        }
        return keys
    }

    func contains(_ key: Key) -> Bool { start(of: key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try decoder(of: key).decodeNil() }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try Value(from: decoder(of: key))
    }

    /// Looks the key up once, not three times.
    func decodeIfPresent<Value: Decodable>(
        _ type: Value.Type, forKey key: Key
    ) throws -> Value? {
        guard let start = start(of: key) else { return nil }
        let decoder = CanonicalDecoder(text: text, start: start)
        return decoder.decodeNil() ? nil : try Value(from: decoder)
    }

    func nestedContainer<Inner: CodingKey>(
        keyedBy type: Inner.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Inner> {
        try decoder(of: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(of: key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { throw text.fault("no superclass", at: 0) }

    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(of: key) }

    private func value(ofMemberAt position: Int) throws -> Int {
        guard text.holds("\"", at: position) else { throw text.fault("a name", at: position) }
        return try text.passing(":", at: text.end(ofValueAt: position))
    }

    /// The position of the first member that is the one looked for.
    private func member(_ isIt: (Int) throws -> Bool) throws -> Int? {
        var position = first
        while !text.holds("}", at: position) {
            if position > first { position += 1 }
            if try isIt(position) { return position }
            position = try text.end(ofValueAt: value(ofMemberAt: position))
        }
        return nil
    }

    private func start(of key: Key) -> Int? {
        let name = key.stringValue
        let member = try? member { try text.isString(at: $0, name) }
        return member.flatMap { try? value(ofMemberAt: $0) }
    }

    private func decoder(of key: Key) throws -> CanonicalDecoder {
        guard let start = start(of: key) else {
            throw DecodingError.keyNotFound(
                key, .init(codingPath: [], debugDescription: "\"\(key.stringValue)\" is missing"))
        }
        return CanonicalDecoder(text: text, start: start)
    }
}
