import ShortTrack

extension FactsBox {
    /// What a key of the box says.
    enum Key: Hashable {
        case title, previous, next
        /// The series the season belongs to: "Event".
        case series
        /// The first and the last day, or the years.
        case dates
        /// The name of a table: "Competition2: 500 m".
        case label
        /// The champion of a table: "Competition2Men".
        case champion(Category, label: String)
        /// An edition number.
        case edition(Category)
        /// A count of places or events.
        case count(Category, CountClaim.Subject)

        private static let fixed: [String: Key] = [
            "Title": .title, "Event": .series, "Dates": .dates, "Previous": .previous,
            "Prev": .previous, "Next": .next,
            "Menseason": .edition(.men), "Ladiesseason": .edition(.women),
            "Menlocations": .count(.men, .locations),
            "Ladieslocations": .count(.women, .locations),
            "Menindividual": .count(.men, .individualEvents),
            "Ladiesindividual": .count(.women, .individualEvents),
            "Relaymen": .count(.men, .relays), "Relayladies": .count(.women, .relays),
            "Mixedmen": .count(.men, .mixedRelays),
            "Mixedladies": .count(.women, .mixedRelays),
        ]

        init?(_ key: String) {
            if let known = Self.fixed[key] {
                self = known
            } else if key.contains("ompetition"),
                let match = key.wholeMatch(
                    of: /(Competition\d{1,2}|Mixedcompetition\d{1,2})(Men|Ladies|Both)?/)
            {
                switch match.output.2 {
                case "Men": self = .champion(.men, label: String(match.output.1))
                case "Ladies": self = .champion(.women, label: String(match.output.1))
                case "Both": self = .champion(.mixed, label: String(match.output.1))
                default: self = .label
                }
            } else {
                return nil
            }
        }
    }
}
