/// How many results of some rounds count.
public enum SeriesCount: Hashable, Sendable {
    /// All of them.
    case all
    /// The best so many.
    case best(Int)
    /// All but the worst; how many are dropped grows with the rounds held.
    case dropping([Discard])

    /// So many results are dropped once so many rounds have been held.
    public struct Discard: Hashable, Sendable {
        /// How many results are dropped.
        public let results: Int
        /// From how many rounds on.
        public let rounds: Int

        /// Says when how many results are dropped.
        public init(results: Int, afterRounds rounds: Int) {
            self.results = results
            self.rounds = rounds
        }
    }

    /// How many results count once some rounds have been held.
    ///
    /// "drop 1 after 4, 2 after 8": all of 3 rounds, 3 of 4, 6 of 8.
    public func counted(ofHeld held: Int) -> Int {
        switch self {
        case .all: held
        case .best(let count): min(count, held)
        case .dropping(let discards):
            max(held - (discards.last { $0.rounds <= held }?.results ?? 0), 0)
        }
    }
}

extension SeriesCount: CustomStringConvertible {
    /// Reads `all`, `best 6` or `drop 1 after 4, 2 after 8`; the word rounds may be added.
    public init?(_ text: some StringProtocol) {
        let words = text.split { $0 == " " || $0 == "," }.filter { $0 != "rounds" && $0 != "and" }
        if words == ["all"] {
            self = .all
        } else if words.count == 2, words[0] == "best", let count = Int(words[1]), count > 0 {
            self = .best(count)
        } else if words.first == "drop", words.count > 1, words.count % 3 == 1 {
            var discards: [Discard] = []
            for start in stride(from: 1, to: words.count, by: 3) {
                guard let results = Int(words[start]), words[start + 1] == "after",
                    let rounds = Int(words[start + 2]), results > 0
                else { return nil }
                discards.append(Discard(results: results, afterRounds: rounds))
            }
            self = .dropping(discards)
        } else {
            return nil
        }
    }

    /// `all`, `best 6`, `drop 1 after 4, 2 after 8`.
    public var description: String {
        switch self {
        case .all: "all"
        case .best(let count): "best \(count)"
        case .dropping(let discards):
            "drop " + discards.map { "\($0.results) after \($0.rounds)" }.joined(separator: ", ")
        }
    }
}
