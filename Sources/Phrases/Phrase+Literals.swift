extension Phrase: ExpressibleByStringInterpolation {
    /// A text without gaps.
    public init(stringLiteral text: String) {
        if text.isEmpty { self.init(verbatim: "") } else { self.init(key: text, fillings: []) }
    }

    /// A text with gaps; one that is nothing but a phrase is that phrase.
    public init(stringInterpolation parts: StringInterpolation) {
        if parts.key == "{1}", case .phrase(let phrase) = parts.fillings[0] {
            self = phrase
        } else {
            self.init(key: parts.key, fillings: parts.fillings)
        }
    }

    /// Takes a literal apart into its text and what stands in its gaps.
    public struct StringInterpolation: StringInterpolationProtocol {
        var key = ""
        var fillings: [Filling] = []

        /// Begins with nothing.
        public init(literalCapacity: Int, interpolationCount: Int) {
            key.reserveCapacity(literalCapacity + 3 * interpolationCount)
            fillings.reserveCapacity(interpolationCount)
        }

        /// Words of the text.
        public mutating func appendLiteral(_ literal: String) { key += literal }

        /// A phrase, said in the same language.
        public mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

        /// Something that has words of its own.
        public mutating func appendInterpolation(_ value: some Phrasable) {
            append(.phrase(value.phrase))
        }

        /// A number.
        public mutating func appendInterpolation(_ number: Int) { append(.number(number)) }

        /// Data, the same in every language.
        public mutating func appendInterpolation(_ text: String) { append(.data(text)) }

        /// Data, the same in every language.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            append(.data(value.description))
        }

        private mutating func append(_ filling: Filling) {
            fillings.append(filling)
            let count = fillings.count
            key += Self.gaps.indices.contains(count) ? Self.gaps[count] : "{\(count)}"
        }

        /// `{1}`, `{2}`, ready for the texts that are made by the thousand.
        private static let gaps = (0..<10).map { "{\($0)}" }
    }
}
