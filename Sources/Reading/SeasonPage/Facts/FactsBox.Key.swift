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

        /// What is written in one case on some pages, and in two on others.
        private static let fixed: [String: Key] = [
            "title": .title, "event": .series, "dates": .dates, "previous": .previous,
            "prev": .previous, "next": .next,
            "menseason": .edition(.men), "ladiesseason": .edition(.women),
            "menlocations": .count(.men, .locations),
            "ladieslocations": .count(.women, .locations),
            "menindividual": .count(.men, .individualEvents),
            "ladiesindividual": .count(.women, .individualEvents),
            "relaymen": .count(.men, .relays), "relayladies": .count(.women, .relays),
            "mixedmen": .count(.men, .mixedRelays),
            "mixedladies": .count(.women, .mixedRelays),
        ]

        init?(_ key: String) {
            let key = key.lowercased()
            if let known = Self.fixed[key] {
                self = known
            } else if let label = Self.label(beginning: key) {
                switch key.dropFirst(label.count) {
                case "": self = .label
                case "men": self = .champion(.men, label: label)
                case "ladies", "women": self = .champion(.women, label: label)
                case "both": self = .champion(.mixed, label: label)
                default: return nil
                }
            } else {
                return nil
            }
        }

        /// "competition2" of "competition2men": the word and a number of one or two digits.
        private static func label(beginning key: String) -> String? {
            let word = ["competition", "mixedcompetition"].first { key.hasPrefix($0) }
            let digits = key.dropFirst(word?.count ?? 0).prefix { ("0"..."9").contains($0) }
            return (1...2).contains(digits.count) ? word.map { $0 + digits } : nil
        }
    }
}
