/// The values of a list in a canonical text, one after the other.
struct CanonicalList: UnkeyedDecodingContainer {
    private let text: CanonicalText
    private var position: Int
    private(set) var currentIndex = 0

    init(in text: CanonicalText, at start: Int) throws {
        self.text = text
        position = try text.passing("[", at: start)
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { text.holds("]", at: position) }

    mutating func decodeNil() throws -> Bool {
        let isNil = CanonicalDecoder(text: text, start: try next()).decodeNil()
        if isNil { try pass() }
        return isNil
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try Value(from: decoder())
    }

    mutating func nestedContainer<Key: CodingKey>(
        keyedBy type: Key.Type
    ) throws -> KeyedDecodingContainer<Key> {
        try decoder().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try decoder().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try decoder() }

    /// The decoder of the next value, which is then passed.
    private mutating func decoder() throws -> CanonicalDecoder {
        let decoder = CanonicalDecoder(text: text, start: try next())
        try pass()
        return decoder
    }

    private func next() throws -> Int {
        currentIndex == 0 ? position : try text.passing(",", at: position)
    }

    private mutating func pass() throws {
        position = try text.end(ofValueAt: try next())
        currentIndex += 1
    }
}
