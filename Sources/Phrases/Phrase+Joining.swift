extension Phrase {
    /// One text of two: the whole is one sentence to whoever translates it.
    public static func + (lhs: Phrase, rhs: Phrase) -> Phrase {
        if lhs.isNothing { return rhs }
        if rhs.isNothing { return lhs }
        let count = lhs.fillings.count
        // From the last gap on, so that none is counted on twice.
        let key = rhs.fillings.indices.reversed().reduce(rhs.key) { key, index in
            key.replacing("{\(index + 1)}", with: "{\(index + 1 + count)}")
        }
        var phrase = Phrase(key: lhs.key + key, fillings: lhs.fillings + rhs.fillings)
        if lhs.isCapitalised { phrase = phrase.capitalised }
        return phrase
    }

    /// Sentences after each other, each translated by itself.
    public static func sentences(_ phrases: [Phrase]) -> Phrase { phrases.joined(separator: " ") }

    private var isNothing: Bool { key == "{1}" && fillings == [.data("")] }
}

extension Sequence<Phrase> {
    /// The phrases with words between them.
    public func joined(separator: Phrase = "") -> Phrase {
        let all = Array(self)
        if all.count == 1 { return all[0] }
        return Phrase(key: "{1}", fillings: [.list(all, between: separator)])
    }
}

extension Sequence<String> {
    /// Data with words between them.
    public func joined(separator: Phrase) -> Phrase {
        map { Phrase(verbatim: $0) }.joined(separator: separator)
    }
}
