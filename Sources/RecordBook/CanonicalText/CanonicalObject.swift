/// The members of an object in a canonical text, by their names.
struct CanonicalObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let text: CanonicalText
    private let members: [(name: String, start: Int)]

    init(in text: CanonicalText, at start: Int) throws {
        self.text = text
        var members: [(name: String, start: Int)] = []
        members.reserveCapacity(8)
        var position = try text.passing("{", at: start)
        while !text.holds("}", at: position) {
            if !members.isEmpty { position = try text.passing(",", at: position) }
            let name = try text.string(at: position)
            let value = try text.passing(":", at: name.end)
            members.append((name.text, value))
            position = try text.end(ofValueAt: value)
        }
        self.members = members
    }

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { members.compactMap { Key(stringValue: $0.name) } }

    func contains(_ key: Key) -> Bool { start(of: key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try decoder(of: key).decodeNil() }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try Value(from: decoder(of: key))
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

    private func start(of key: Key) -> Int? {
        let name = key.stringValue
        return members.first { $0.name == name }?.start
    }

    private func decoder(of key: Key) throws -> CanonicalDecoder {
        guard let start = start(of: key) else {
            throw DecodingError.keyNotFound(
                key, .init(codingPath: [], debugDescription: "\"\(key.stringValue)\" is missing"))
        }
        return CanonicalDecoder(text: text, start: start)
    }
}
