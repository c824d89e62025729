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
        // Most cells are names; looking at the first byte is much faster than at the words.
        guard let first = text.utf8.first(where: { $0 != 32 }), (48...57).contains(first) else {
            return nil
        }
        var rest = text.trimmed.lowercased()[...]
        // "1,000 m" has a comma between the thousands.
        if rest.dropFirst().first == ",", rest.dropFirst(2).prefix(while: \.isNumber).count == 3 {
            rest = rest.prefix(1) + rest.dropFirst(2)
        }
        let digits = rest.prefix { $0.isNumber }
        guard (3...5).contains(digits.count), let metres = Int(digits) else { return nil }
        rest = rest.dropFirst(digits.count)
        if let number = rest.suffix(3).wholeNumberInBrackets {
            occurrence = .numbered(number)
            rest = rest.dropLast(3)
        } else {
            occurrence = .only
        }
        var words = rest.split(whereSeparator: \.isSpace)[...]
        if let unit = words.first, ["m", "metre", "metres", "meter", "meters"].contains(unit) {
            words.removeFirst()
        }
        guard words.isEmpty || [["relay"], ["mixed"], ["mixed", "relay"]].contains(words) else {
            return nil
        }
        distance = words.isEmpty ? Distance(metres: metres) : .relay(metres)
    }
}

extension Substring {
    /// 2 for "(2)".
    fileprivate var wholeNumberInBrackets: Int? {
        count == 3 && first == "(" && last == ")" ? dropFirst().first?.wholeNumberValue : nil
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isSpace }),
            let last = lastIndex(where: { !$0.isSpace })
        else { return "" }
        return String(self[first...last])
    }
}
