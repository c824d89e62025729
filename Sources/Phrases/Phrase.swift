/// Words for people: an English text with gaps, and what fills them.
///
/// "place \(rank), shared by \(sharers)" is kept as the text "place {1}, shared by {2}" and two
/// numbers, so that it can be said in another language. The text is the key by which a phrasebook
/// knows it. Its description, and what is encoded, is always the English.
public struct Phrase: Hashable, Sendable {
    /// What fills a gap.
    indirect enum Filling: Hashable, Sendable {
        /// Data, the same in every language: a name, a code.
        case data(String)
        case number(Int)
        case phrase(Phrase)
        case list([Phrase], between: Phrase)
    }

    /// The English text, `{1}` standing for the first filling.
    public let key: String
    let fillings: [Filling]
    /// Whether its first letter is made a capital.
    private(set) var isCapitalised = false

    init(key: String, fillings: [Filling]) {
        self.key = key
        self.fillings = fillings
    }

    /// Data, the same in every language.
    public init(verbatim text: some StringProtocol) {
        self.init(key: "{1}", fillings: [.data(String(text))])
    }

    /// Words of the catalogue that are known by value only, such as the name of a nation.
    public init(word: String) { self.init(key: word, fillings: []) }

    /// Words known by value only that go with a number, as "{1} October" does with a day.
    public init(word: String, with number: Int) {
        self.init(key: word, fillings: [.number(number)])
    }

    /// Whether it says nothing.
    public var isEmpty: Bool { description.isEmpty }

    /// The phrase with a capital at its beginning.
    public var capitalised: Phrase {
        var phrase = self
        phrase.isCapitalised = true
        return phrase
    }

    /// The text in a language.
    public func words(in book: Phrasebook) -> String {
        let text = key == "{1}" ? words(of: 0, in: book) : filled(book.text(key, number), book)
        return isCapitalised ? text.prefix(1).uppercased() + text.dropFirst() : text
    }

    /// The number that a plural goes by.
    private var number: Int? {
        fillings.lazy.compactMap { if case .number(let number) = $0 { number } else { nil } }.first
    }

    private func filled(_ text: String, _ book: Phrasebook) -> String {
        guard !fillings.isEmpty else { return text }
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            let inner = rest[rest.index(after: open)...].prefix { $0 != "}" }
            if let gap = Int(inner), fillings.indices.contains(gap - 1) {
                filled += words(of: gap - 1, in: book)
            } else {
                filled += "{\(inner)}"
            }
            rest = rest[inner.endIndex...].dropFirst()
        }
        return filled + rest
    }

    private func words(of index: Int, in book: Phrasebook) -> String {
        switch fillings[index] {
        case .data(let text): text
        case .number(let number): "\(number)"
        case .phrase(let phrase): phrase.words(in: book)
        case .list(let phrases, let between):
            phrases.map { $0.words(in: book) }.joined(separator: between.words(in: book))
        }
    }

    /// The phrase with its data said otherwise, whatever fills it.
    public func mapData(_ transform: (String) -> String) -> Phrase {
        var phrase = Phrase(
            key: key,
            fillings: fillings.map { filling in
                switch filling {
                case .data(let text): .data(transform(text))
                case .number: filling
                case .phrase(let phrase): .phrase(phrase.mapData(transform))
                case .list(let phrases, let between):
                    .list(phrases.map { $0.mapData(transform) }, between: between)
                }
            })
        phrase.isCapitalised = isCapitalised
        return phrase
    }
}

extension Phrase: CustomStringConvertible {
    /// The English.
    public var description: String { words(in: .english) }
}

extension Phrase: Encodable {
    /// Writes the English.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
