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
            } else if let label = Self.label(beginning: key) {
                switch key.dropFirst(label.count) {
                case "": self = .label
                case "Men": self = .champion(.men, label: label)
                case "Ladies": self = .champion(.women, label: label)
                case "Both": self = .champion(.mixed, label: label)
                default: return nil
                }
            } else {
                return nil
            }
        }

        /// "Competition2" of "Competition2Men": the word and a number of one or two digits.
        private static func label(beginning key: String) -> String? {
            let word = ["Competition", "Mixedcompetition"].first { key.hasPrefix($0) }
            let digits = key.dropFirst(word?.count ?? 0).prefix { ("0"..."9").contains($0) }
            return (1...2).contains(digits.count) ? word.map { $0 + digits } : nil
        }
    }
}
