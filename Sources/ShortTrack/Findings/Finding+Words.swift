import Phrases

extension Finding {
    /// The finding for the office, with the race's title first.
    ///
    /// "Semifinal 2: places 1, 1, 2. Expected: 1, 1, 3." Competitors stay as they are written.
    package var words: String {
        let title = RaceID(subject)?.title ?? RoundID(subject)?.round.title ?? subject
        return (title.isEmpty ? "" : "\(title): ") + Self.sentence(found.description)
            + (suggestion.isEmpty ? "" : " Expected: " + Self.sentence(suggestion.description))
    }

    private static func sentence(_ text: String) -> String {
        text.hasSuffix(".") ? text : text + "."
    }
}
