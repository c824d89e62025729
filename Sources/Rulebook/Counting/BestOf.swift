public import Phrases

/// How many of the events held count for a total: "best 6 of 8".
///
/// Where it is not known how many, they are at least so many: "best 1-6 of 6". World Tour 2024-25
/// gave a title for each distance, skated once at each of its six stops, and nothing published
/// says how many of the six counted.
public struct BestOf: Hashable, Sendable, Codable, Phrasable {
    /// How many results count; where it is not known, the most it can be.
    public let counted: Int
    /// How many events the season holds for the table.
    public let held: Int
    /// How many results count at least, where it is not known how many do.
    public let fewest: Int?

    /// Counts the best results.
    /// - Parameter fewest: the least number that may count, where it is not known; missing where
    ///   it is.
    public init(counted: Int, held: Int, fewest: Int? = nil) {
        self.counted = counted
        self.held = held
        self.fewest = fewest == counted ? nil : fewest
    }

    /// Reads `best 6 of 8` and `best 1-6 of 6`.
    public init?(_ text: some StringProtocol) {
        let words = text.split(separator: " ")
        guard words.count == 4, words[0] == "best", words[2] == "of", let held = Int(words[3])
        else { return nil }
        let counts = words[1].split(separator: "-", omittingEmptySubsequences: false).map {
            Int($0)
        }
        switch (counts.count, counts.first ?? nil, counts.last ?? nil) {
        case (1, _, let counted?): self.init(counted: counted, held: held)
        case (2, let fewest?, let counted?):
            self.init(counted: counted, held: held, fewest: fewest)
        default: return nil
        }
    }

    /// `best 6 of 8`, or `best 1-6 of 6`.
    public var description: String {
        phrase.description
    }

    /// Whether it says how many count.
    public var isKnown: Bool { fewest == nil }

    /// Every count it leaves possible.
    package var alternatives: [BestOf] {
        ((fewest ?? counted)...counted).map { BestOf(counted: $0, held: held) }
    }
}

extension BestOf {
    /// What is counted.
    enum Noun {
        case event, individualRace
    }

    /// "the best 6 of 8 events".
    func words(of noun: Noun) -> Phrase {
        if held == 1 { return noun == .event ? "its only event" : "its only individual race" }
        let all: Phrase = noun == .event ? "\(held) events" : "\(held) individual races"
        if let fewest {
            return fewest == 1
                ? "at least the best of \(all); how many is not known"
                : "at least the best \(fewest) of \(all); how many is not known"
        }
        return counted >= held ? "all \(all)" : "the best \(counted) of \(all)"
    }

    /// "best 6 of 8", "best 1-6 of 6".
    public var phrase: Phrase {
        fewest.map { "best \($0)-\(counted) of \(held)" } ?? "best \(counted) of \(held)"
    }
}
