/// Reads a value from a canonical text.
///
/// A ledger is read whole when it is opened, and Foundation's decoder took half of that time:
/// it makes a map of the text, copies it and hashes every key. This one goes over the bytes where
/// they lie. Of the paths to a value it keeps none; a fault names the byte.
struct CanonicalDecoder: Decoder {
    let text: CanonicalText
    let start: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try CanonicalObject<Key>(in: text, at: start))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try CanonicalList(in: text, at: start)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension CanonicalDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool {
        text.holds("n", at: start) && (try? text.word(at: start).elementsEqual("null".utf8)) == true
    }

    func decode(_ type: String.Type) throws -> String { try text.string(at: start) }

    func decode(_ type: Bool.Type) throws -> Bool { try word() }

    func decode(_ type: Double.Type) throws -> Double { try word() }

    func decode(_ type: Float.Type) throws -> Float { try word() }

    func decode<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number
    where Number: Decodable {
        let digits = try text.word(at: start)
        let isNegative = digits.first == UInt8(ascii: "-")
        let leading = digits.dropFirst(isNegative ? 1 : 0).first ?? 0
        guard (49...57).contains(leading) || digits.elementsEqual("0".utf8) else {
            throw text.fault("a number without zeros or signs in front", at: start)
        }
        return try word()
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

    private func word<Value: LosslessStringConvertible>() throws -> Value {
        guard let value = Value(String(decoding: try text.word(at: start), as: UTF8.self)) else {
            throw text.fault("\(Value.self)", at: start)
        }
        return value
    }
}
