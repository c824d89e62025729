import RecordBook
import ShortTrack

/// The pieces of wikitext everything else is put together from.
enum Wikitext {
    /// A text that reads as itself: every sign that wikitext gives a meaning, and every sign that
    /// is not seen, is written by number; one that turns the direction of what follows is left out.
    ///
    /// A bar becomes `&#124;` and not `{{!}}`, which inside a table is a bar again and ends the
    /// cell.
    static func escaped(_ text: some StringProtocol) -> String {
        var safe = ""
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            // As a number it would turn what follows on the page all the same.
            guard !scalar.turnsWhatFollows else { continue }
            let isDoubledQuote = scalar == "'" && last == "'"
            if signs.contains(scalar) || isDoubledQuote || isHidden(scalar) {
                safe += "&#\(scalar.value);"
            } else {
                safe.unicodeScalars.append(scalar)
            }
            last = scalar
        }
        return safe
    }

    private static let signs: Set<Unicode.Scalar> = [
        "&", "<", ">", "|", "[", "]", "{", "}", "=", "~", "_", "*", "#", ":", ";", "!",
    ]

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .format, .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// A link to the page of that name, where a page can have it.
    static func link(_ title: String) -> String {
        let isPlain = !title.isEmpty && escaped(title) == title && !title.contains("''")
        return isPlain ? "[[\(title)]]" : escaped(title)
    }

    static func flag(_ code: String) -> String { "{{flagicon|\(code)}}" }

    static func country(_ nation: Nation) -> String { "{{flagcountry|\(nation)}}" }

    /// Metres do not part from their number at the end of a line.
    static func metres(_ text: String) -> String {
        text.split(separator: " m", maxSplits: 1, omittingEmptySubsequences: false)
            .joined(separator: "&nbsp;m")
    }

    /// The days of a span as a list prints them: "15–17 March", "30 March – 1 April".
    static func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        func words(_ date: CalendarDate) -> String {
            "\(date.day) \(CalendarDate.monthNames[date.month - 1])"
        }
        return first.month == last.month
            ? "\(first.day)–\(words(last))" : "\(words(first)) – \(words(last))"
    }

    /// "26th".
    static func ordinal(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (_, 11...13): "\(number)th"
        case (1, _): "\(number)st"
        case (2, _): "\(number)nd"
        case (3, _): "\(number)rd"
        default: "\(number)th"
        }
    }

    /// "Turin and Kolomna", "Turin, Seoul and Kolomna".
    static func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and \(last)"
    }
}
