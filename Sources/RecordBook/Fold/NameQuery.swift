import ShortTrack

/// What somebody typed to find a person.
struct NameQuery {
    private let nation: Nation?
    private let words: [String]
    private let key: String

    init(_ text: some StringProtocol) {
        let parts = text.split(separator: " ", maxSplits: 1)
        nation = parts.first.flatMap { Nation($0) }.flatMap { $0.isKnown ? $0 : nil }
        let name = FoldedName(nation == nil ? String(text) : parts.dropFirst().joined())
        words = name.words
        key = name.key
    }

    /// Whether a name begins like the words in some order, or like all of them in one piece.
    func finds(_ name: SearchableName) -> Bool {
        guard nation == nil || name.nation == nation else { return false }
        func begins(_ word: String) -> Bool {
            name.turns.contains { $0.utf8.starts(with: word.utf8) }
        }
        return begins(key) || words.allSatisfy(begins)
    }

    /// Whether a name is just this one, in either order.
    func isExactly(_ name: SearchableName) -> Bool { name.turns.contains(key) }
}
