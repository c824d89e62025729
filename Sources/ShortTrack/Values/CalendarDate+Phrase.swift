public import Phrases

extension CalendarDate {
    /// "21 October 2023".
    public var phrase: Phrase { "\(day) \(monthPhrase) \("\(year)")" }

    /// "21 Oct".
    public var inShort: Phrase {
        "\(day) \(Phrase(word: String(Self.monthNames[month - 1].prefix(3))))"
    }

    private var monthPhrase: Phrase { Phrase(word: Self.monthNames[month - 1]) }

    /// "20–22 October 2023", "28 October – 2 November 2023"; one day alone as it is.
    public static func days(from first: CalendarDate, to last: CalendarDate) -> Phrase {
        if first == last { return first.phrase }
        guard first.year == last.year else { return "\(first.phrase) – \(last.phrase)" }
        guard first.month == last.month else {
            return "\(first.day) \(first.monthPhrase) – \(last.phrase)"
        }
        return "\(first.day)–\(last.phrase)"
    }
}
