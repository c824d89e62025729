import ShortTrack

/// A part of a sentence that states something on its own, with what is named in it.
struct PageClause {
    let text: String
    let lowercased: String
    /// The skaters named, in order; by name, or by nation where only one was named before.
    let people: [PersonID]
    let dates: [CalendarDate]
    /// The cities of the calendar that are named, in order.
    let cities: [String]

    /// Whether one of some words is in it.
    func contains(_ words: String...) -> Bool { words.contains { lowercased.contains($0) } }

    /// The number before a word: 26 for `edition` in "the 26th edition".
    func ordinal(before word: String) -> Int? {
        guard lowercased.contains(word) else { return nil }
        return Self.ordinals.used { lowercased.matches(of: $0).map(\.output) }
            .first { $0.2 == word }.flatMap { Int($0.1) }
    }

    private static let ordinals = Pattern(/\b(\d{1,3})(?:st|nd|rd|th)\s+([a-z]+)/)

    /// A number in words or digits.
    static func number(_ word: some StringProtocol) -> Int? {
        let words = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve",
        ]
        return words.firstIndex(of: String(word)).map { $0 + 1 } ?? Int(word)
    }

    /// The sentences of a paragraph, taken apart where one clause ends and another begins.
    static func texts(in paragraph: String) -> [String] {
        ends.used { paragraph.split(separator: $0) }.map(\.trimmed).filter { !$0.isEmpty }
    }

    private static let ends = Pattern(
        /\.\s+(?=[A-ZÀ-Ž])|\.$|;\s+|,?\s+(?:while|whereas|but)\s+/)

    /// How people of a nation are called in a sentence: "the Dutch finished …".
    static let demonyms: [String: String] = [
        "american": "USA", "belgian": "BEL", "british": "GBR", "canadian": "CAN",
        "chinese": "CHN", "dutch": "NED", "french": "FRA", "german": "GER", "hungarian": "HUN",
        "italian": "ITA", "japanese": "JPN", "kazakh": "KAZ", "korean": "KOR", "latvian": "LAT",
        "pole": "POL", "polish": "POL", "russian": "RUS",
    ]
}
