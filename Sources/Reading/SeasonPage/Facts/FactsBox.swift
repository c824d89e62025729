/// The box of facts at the top of a page: keys and values, each with its line.
struct FactsBox {
    /// A line of the box.
    struct Fact {
        let key: String
        /// What the key means; nothing where it is none that is known.
        let meaning: Key?
        let value: String
        let line: Int
    }

    /// The lines that have a key and a value.
    private(set) var facts: [Fact] = []
    /// How many lines the box has.
    private(set) var lineCount = 0

    mutating func take(_ item: String, line: Int) -> Fact? {
        lineCount += 1
        guard let colon = item.firstIndex(of: ":") else { return nil }
        let key = item[..<colon].trimmed
        let fact = Fact(
            key: key, meaning: Key(key), value: item[item.index(after: colon)...].trimmed,
            line: line)
        facts.append(fact)
        return fact
    }

    /// The first fact of a key, in whatever case it is written.
    subscript(key: String) -> Fact? {
        let key = key.lowercased()
        return facts.first { $0.key.lowercased() == key }
    }

    /// The first fact of a meaning, whatever its key is on this page.
    subscript(key: Key) -> Fact? { facts.first { $0.meaning == key } }
}
