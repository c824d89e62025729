/// The box of facts at the top of a page: keys and values, each with its line.
struct FactsBox {
    /// A line of the box.
    struct Fact {
        let key: String
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
        let fact = Fact(
            key: item[..<colon].trimmed, value: item[item.index(after: colon)...].trimmed,
            line: line)
        facts.append(fact)
        return fact
    }

    subscript(key: String) -> Fact? { facts.first { $0.key == key } }

    /// The first fact of a meaning, whatever its key is on this page.
    subscript(key: Key) -> Fact? { facts.first { Key($0.key) == key } }
}
