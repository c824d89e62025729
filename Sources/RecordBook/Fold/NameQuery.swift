import ShortTrack

/// What somebody typed to find a person.
struct NameQuery {
    private let nation: Nation?
    /// The longest first: what fits it fits what it begins with, and not the other way round.
    private let words: [String]
    private let key: String
    /// Whether what was typed is no name, as "%".
    private let isWordless: Bool

    init(_ text: some StringProtocol) {
        let parts = text.split(separator: " ", maxSplits: 1)
        nation = parts.first.flatMap { Nation($0) }.flatMap { $0.isKnown ? $0 : nil }
        let name = FoldedName(nation == nil ? String(text) : parts.dropFirst().joined())
        words = name.words.sorted { $0.utf8.count > $1.utf8.count }
        key = name.key
        isWordless = nation == nil && key.isEmpty && text.contains { !$0.isWhitespace }
    }

    /// Whether the words of a name begin like those typed, in any order and each like another, or
    /// like all of them in one piece.
    func finds(_ name: SearchableName) -> Bool {
        guard !isWordless, nation == nil || name.nation == nation else { return false }
        if name.turns.contains(where: { $0.utf8.starts(with: key.utf8) }) { return true }
        var turns = name.turns
        return words.allSatisfy { word in
            guard let turn = turns.firstIndex(where: { $0.utf8.starts(with: word.utf8) }) else {
                return false
            }
            turns.remove(at: turn)
            return true
        }
    }

    /// Whether a name is just this one, in either order.
    func isExactly(_ name: SearchableName) -> Bool { name.turns.contains(key) }
}
