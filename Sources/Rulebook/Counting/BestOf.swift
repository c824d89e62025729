/// How many of the events held count for a total: "best 6 of 8".
public struct BestOf: Hashable, Sendable, Codable, CustomStringConvertible {
    /// How many results count.
    public let counted: Int
    /// How many events the season holds for the table.
    public let held: Int

    /// Counts the best results.
    public init(counted: Int, held: Int) {
        self.counted = counted
        self.held = held
    }

    /// Reads `best 6 of 8`.
    public init?(_ text: some StringProtocol) {
        let words = text.split(separator: " ")
        guard words.count == 4, words[0] == "best", words[2] == "of", let counted = Int(words[1]),
            let held = Int(words[3])
        else { return nil }
        self.init(counted: counted, held: held)
    }

    /// `best 6 of 8`.
    public var description: String { "best \(counted) of \(held)" }
}

extension BestOf {
    /// "the best 6 of 8 events", "all 6 events", "its only event".
    func words(of noun: String) -> String {
        if held == 1 { return "its only \(noun)" }
        return (counted >= held ? "all \(held)" : "the best \(counted) of \(held)") + " \(noun)s"
    }
}
