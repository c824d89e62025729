import FoundationEssentials
import Racing
import ShortTrack
import Testing

@testable import RecordBook

/// What is read from the ledger by its own decoder is what Foundation's decoder reads.
@Suite struct CanonicalDecoderTests {
    private struct Everything: Codable, Hashable {
        var text = "Fontana \"Ari\" \\ /\u{8}\u{c}\n\r\t\u{1} é 🏅 안현수"
        var flags = [true, false]
        var number = -42
        var large = UInt64.max
        var ratio = 0.8
        var gap: [Int?] = [1, nil, 3]
        var byName = ["Montréal": [1], "\"": [], "": [2, 3]]
        var empty: [String] = []
        var deep = [[["a", "]}"], []], [[]]]
        var missing: Int?
    }

    @Test func `everything that can be written comes back`() throws {
        let value = Everything()
        let text = try CanonicalEncoding.text(value)
        #expect(try CanonicalEncoding.value(Everything.self, from: text) == value)
    }

    @Test(arguments: [
        (#""A""#, "A"), (#""é\/""#, "é/"), (#""\uD83C\uDFC5""#, "🏅"), (#""""#, ""),
    ])
    func `characters escaped in other ways are read`(_ text: String, _ value: String) throws {
        #expect(try CanonicalEncoding.value(String.self, from: text) == value)
    }

    @Test(arguments: [
        "", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]]", "[1]x", "{}", "[01x]", "[1.5]",
        "[99999999999999999999]", "[\"1\"]", "1", "[nul]", " [1]", "[ 1]", "[1}", "[[1]]", "[:]",
    ])
    func `what is no list of numbers is refused`(_ text: String) {
        #expect(throws: DecodingError.self) {
            try CanonicalEncoding.value([Int].self, from: text)
        }
    }

    @Test(arguments: [
        "{", "{}", #"{"name"}"#, #"{"name":}"#, #"{"name":"A""#, #"{"name":"A",}"#, #"{"name":"A}"#,
        #"{"a":,"name":"A"}"#, #"{"name":"A" }"#, #"{name:"A"}"#, #"{"name":"A\"}"#,
        #"{"name":"\x"}"#, #"{"name":"\u12"}"#, #"{"name":"\u+123"}"#, #"{"name":null}"#,
    ])
    func `what is no object is refused`(_ text: String) {
        #expect(throws: DecodingError.self) { try CanonicalEncoding.value(Named.self, from: text) }
    }

    @Test func `a member nobody asks for is passed over`() throws {
        let text = #"{"a":[{"b":"]"}],"name":"A","z":{"y":1}}"#
        #expect(try CanonicalEncoding.value(Named.self, from: text).name == "A")
    }

    /// From a fixed lot: every statement, cut off or with one character changed.
    @Test func `a damaged text is refused, or says what Foundation reads in it`() throws {
        var lot = Lot(seed: 2013)
        var read = 0
        for fixture in Fixture.all {
            for _ in 0..<200 {
                var damaged = Array(fixture.text.utf8)
                let position = Int.random(in: damaged.indices, using: &lot)
                if Bool.random(using: &lot) {
                    damaged[position] = UInt8.random(in: 32...126, using: &lot)
                } else {
                    damaged.removeSubrange(position...)
                }
                let text = String(decoding: damaged, as: UTF8.self)
                guard let tree = try? CanonicalEncoding.value(Tree.self, from: text) else {
                    continue
                }
                read += 1
                #expect(try tree == JSONDecoder().decode(Tree.self, from: Data(text.utf8)))
            }
        }
        #expect(read > 1000)
    }

    @Test func `a frequent form is read in one go`() throws {
        var words = RepeatedWords()
        let result = CanonicalScanner.scan(Self.result) { $0.result(knowing: &words) }
        let read = try CanonicalEncoding.value(RecordedResult.self, from: Self.result)
        #expect(result == read)
        #expect(result?.rows.count == 4)
        let official = CanonicalScanner.scan(Self.official) { $0.official(knowing: &words) }
        #expect(try CanonicalEncoding.value([RaceID].self, from: Self.official) == [official])
        let source = CanonicalScanner.scan(Self.source) { $0.source() }
        #expect(try CanonicalEncoding.value(Source.self, from: Self.source) == source)
    }

    /// From a fixed lot: a frequent form with some characters changed.
    @Test func `what is read in one go is what is read at leisure`() {
        var lot = Lot(seed: 2011)
        var read = 0
        func damaged(_ text: String) -> String {
            var bytes = Array(text.utf8)
            let alphabet = Array("0123456789\\\",:{}[]ABab".utf8)
            for _ in 0...Int.random(in: 0...1, using: &lot) {
                let position = Int.random(in: bytes.indices, using: &lot)
                bytes[position] = alphabet[Int.random(in: alphabet.indices, using: &lot)]
            }
            if Int.random(in: 0..<10, using: &lot) == 0 { bytes.append(UInt8(ascii: " ")) }
            return String(decoding: bytes, as: UTF8.self)
        }
        func agree<Value: Decodable & Hashable>(
            _ text: String, _ scan: (inout CanonicalScanner) -> Value?
        ) {
            guard let value = CanonicalScanner.scan(text, scan) else { return }
            read += 1
            #expect((try? CanonicalEncoding.value(Value.self, from: text)) == value, "\(text)")
        }
        for _ in 0..<4000 {
            var words = RepeatedWords()
            agree(damaged(Self.result)) { $0.result(knowing: &words) }
            agree(damaged(Self.official)) { $0.official(knowing: &words).map { [$0] } }
            agree(damaged(Self.source)) { $0.source() }
        }
        #expect(read > 1000)
    }

    private static let result = #"""
        {"race":"2013-14/torino/women-1500/quarterfinals-3","roundNumber":2,"rows":[{\#
        "competitor":"RUS:p-42","finish":"OK","place":1,"time":"2:21.182"},{\#
        "competitor":"NED:p-fb","finish":"NO_TIME","place":2},{\#
        "competitor":"KOR:p-5","finish":"DNF"},{"competitor":"USA:b","finish":"DNS"}]}
        """#
    private static let official = #"["2013-14/torino/women-1500/quarterfinals-3"]"#
    private static let source =
        #"{"authority":"officialResult","document":"Official results","line":1501}"#

    private struct Named: Codable { let name: String }

    /// Anything that can be written.
    private indirect enum Tree: Decodable, Hashable {
        case object([String: Tree])
        case list([Tree])
        case text(String)
        case number(Int)
        case flag(Bool)
        case nothing

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .nothing
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else if let flag = try? container.decode(Bool.self) {
                self = .flag(flag)
            } else if let list = try? container.decode([Tree].self) {
                self = .list(list)
            } else {
                self = .object(try container.decode([String: Tree].self))
            }
        }
    }
}
