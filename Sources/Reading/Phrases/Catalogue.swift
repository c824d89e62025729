public import Phrases
import Yams

/// The phrases of the site in one language, as a YAML file has them.
///
///     language: fr
///     name: Français
///     one: [0, 1]
///     phrases:
///       "Rank": "Rang"
///       "{1} stops": { one: "{1} étape", other: "{1} étapes" }
public struct Catalogue: Sendable {
    /// Why a file is no catalogue.
    public struct Refusal: Error, CustomStringConvertible {
        /// In a sentence.
        public let description: String
    }

    /// The language's code: `fr`.
    public let language: String
    /// What the language calls itself.
    public let name: String
    /// The texts by their keys; two where the plural has one of its own.
    private let texts: [String: (one: String, other: String)]
    /// The numbers that go with the singular.
    private let ones: Set<Int>

    /// Reads a file.
    public init(yaml: String) throws {
        guard let root = try Yams.compose(yaml: yaml)?.mapping,
            let language = root["language"]?.string, let name = root["name"]?.string,
            let phrases = root["phrases"]?.mapping
        else { throw Refusal(description: "A catalogue has a language, a name and phrases.") }
        self.language = language
        self.name = name
        ones = Set(root["one"]?.sequence?.compactMap(\.int) ?? [1])
        var texts: [String: (one: String, other: String)] = [:]
        for (key, value) in phrases {
            guard let key = key.string, let other = value.string ?? value["other"]?.string else {
                throw Refusal(description: "Line \(key.mark?.line ?? 0) has no text.")
            }
            texts[key] = (value["one"]?.string ?? other, other)
        }
        self.texts = texts
    }

    /// The English texts it has a word for.
    public var keys: Set<String> { Set(texts.keys) }

    /// Every text there is for a key.
    public func texts(of key: String) -> [String] { texts[key].map { [$0.one, $0.other] } ?? [] }

    /// The phrasebook it makes; what it does not have is said in English.
    public var book: Phrasebook {
        Phrasebook { key, number in
            guard let (one, other) = texts[key] else { return key }
            return number.map(ones.contains) ?? false ? one : other
        }
    }
}
