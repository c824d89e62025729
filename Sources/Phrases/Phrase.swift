/// Words for people: an English text with gaps, and what fills them.
///
/// "place \(rank), shared by \(sharers)" is kept as the text "place {1}, shared by {2}" and two
/// numbers, so that it can be said in another language. The text is the key by which a phrasebook
/// knows it. Its description, and what is encoded, is always the English.
public struct Phrase: Hashable, Sendable {
    /// What fills a gap.
    enum Filling: Hashable, Sendable {
        /// Data, the same in every language: a name, a code.
        case data(String)
        case number(Int)
        case phrase(Phrase)
        indirect case list([Phrase], between: Phrase)
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
        var words = ""
        if !fillings.isEmpty { words.reserveCapacity(key.utf8.count + 24 * fillings.count) }
        write(in: book, to: &words)
        return words
    }

    /// Writes the text in a language.
    private func write(in book: Phrasebook, to words: inout String) {
        guard !isCapitalised else {
            var plain = self
            plain.isCapitalised = false
            let text = plain.words(in: book)
            words += text.prefix(1).uppercased() + text.dropFirst()
            return
        }
        if key == "{1}" { return write(filling: 0, in: book, to: &words) }
        let text = book.isEnglish ? key : book.text(key, number)
        guard !fillings.isEmpty else { return words += text }
        // Byte by byte, for texts are made by the thousand.
        let bytes = text.utf8
        var start = bytes.startIndex
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")) {
            words += text[start..<open]
            var end = bytes.index(after: open)
            var gap = 0
            while end < bytes.endIndex, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[end],
                gap <= fillings.count
            {
                gap = 10 * gap + Int(bytes[end] - UInt8(ascii: "0"))
                bytes.formIndex(after: &end)
            }
            if end < bytes.endIndex, bytes[end] == UInt8(ascii: "}"),
                fillings.indices.contains(gap - 1)
            {
                write(filling: gap - 1, in: book, to: &words)
                start = bytes.index(after: end)
            } else {
                words += "{"
                start = bytes.index(after: open)
            }
        }
        words += text[start...]
    }

    /// The number that a plural goes by.
    private var number: Int? {
        fillings.lazy.compactMap { if case .number(let number) = $0 { number } else { nil } }.first
    }

    private func write(filling index: Int, in book: Phrasebook, to words: inout String) {
        switch fillings[index] {
        case .data(let text): words += text
        case .number(let number): words += String(number)
        case .phrase(let phrase): phrase.write(in: book, to: &words)
        case .list(let phrases, let between):
            for (position, phrase) in phrases.enumerated() {
                if position > 0 { between.write(in: book, to: &words) }
                phrase.write(in: book, to: &words)
            }
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
