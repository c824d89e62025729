import ShortTrack

/// What is skated, as printed: "1000 m (1)", "500m", "5000 m Relay", "500(2)", "2000 m Mixed".
struct Discipline: Hashable {
    let distance: Distance
    let occurrence: Occurrence

    init(distance: Distance, occurrence: Occurrence) {
        self.distance = distance
        self.occurrence = occurrence
    }

    init?(_ text: some StringProtocol) {
        // Most cells are names; looking at the first byte is much faster than a pattern.
        guard let first = text.utf8.first(where: { $0 != 32 }), (48...57).contains(first) else {
            return nil
        }
        let pattern =
            /(\d{3,5})\s*(?:m|met(?:re|er)s?)?(?:\s+(mixed))?(?:\s+(relay))?\s*(?:\((\d)\))?/
            .ignoresCase()
        guard let match = String(text).trimmed.wholeMatch(of: pattern)?.output,
            let metres = Int(match.1)
        else { return nil }
        let isRelay = match.2 != nil || match.3 != nil
        distance = isRelay ? .relay(metres) : Distance(metres: metres)
        let number = match.4.flatMap { Int($0) }
        occurrence = number.map { Occurrence.numbered($0) } ?? .only
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
