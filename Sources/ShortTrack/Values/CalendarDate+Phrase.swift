public import Phrases

extension CalendarDate {
    /// "21 October 2023".
    public var phrase: Phrase { "\(dayAndMonth) \("\(year)")" }

    /// "21 Oct".
    public var inShort: Phrase {
        Phrase(word: "{1} \(Self.monthNames[month - 1].prefix(3))", with: day)
    }

    private var dayAndMonth: Phrase {
        Phrase(word: "{1} \(Self.monthNames[month - 1])", with: day)
    }

    /// "20–22 October 2023", "28 October – 2 November 2023"; one day alone as it is.
    public static func days(from first: CalendarDate, to last: CalendarDate) -> Phrase {
        if first == last { return first.phrase }
        guard first.year == last.year else { return "\(first.phrase) – \(last.phrase)" }
        guard first.month == last.month else { return "\(first.dayAndMonth) – \(last.phrase)" }
        return "\(Phrase(word: "{1}–", with: first.day))\(last.phrase)"
    }
}
