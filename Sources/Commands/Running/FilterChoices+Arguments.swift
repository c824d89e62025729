import RaceOffice
import ShortTrack

extension FilterChoices {
    /// A distance or table by its word.
    func distance(_ text: String) throws -> StandingID.Scope {
        guard let scope = StandingID.Scope(word: text.lowercased()), distances.contains(scope)
        else { throw unknown("distance", text, distances.map(\.word)) }
        return scope
    }

    /// A nation by its code or name, in capitals or not.
    func nation(_ text: String) throws -> Nation {
        let named = Nation(text.uppercased()) ?? Nation.named(text)
        guard let named, has(named) else {
            throw unknown("nation", text, nations.map(\.code))
        }
        return named
    }

    /// A stop by its number, or in a single season by its name.
    func stage(_ text: String) throws -> Int {
        if let stage = stops[text.lowercased()] { return stage }
        guard let number = Int(text), stages.contains(number) else {
            let names = stops.sorted { $0.value < $1.value }.map(\.key)
            throw unknown(
                "stop", text,
                stages.isEmpty
                    ? []
                    : ["1 to \(stages.count)"]
                        + (names.isEmpty ? ["by name in one season only"] : names))
        }
        return number
    }

    private func unknown(_ kind: String, _ text: String, _ known: [String]) -> Trouble {
        .unknown(
            "There is no \(kind) \"\(text)\" in \(place). "
                + (known.isEmpty
                    ? "Nothing is known of it." : "There are: \(known.joined(separator: ", "))."))
    }
}

extension Nation {
    /// The nation of an English name, in capitals or not: "south korea".
    fileprivate static func named(_ text: String) -> Nation? {
        let words = text.split(separator: " ").map { word in
            word.prefix(1).uppercased() + word.dropFirst().lowercased()
        }
        return Nation(name: text) ?? Nation(name: words.joined(separator: " "))
    }
}
