import ShortTrack

/// Dates as pages print them: "21 October 2023", "2023-10-21", "15–17 March".
enum PrintedDate {
    /// Every full date of a text, in order; a day that does not exist is left out.
    static func all(in text: some StringProtocol) -> [CalendarDate] {
        matches(in: text).compactMap(\.date)
    }

    /// What looks like a full date and is none: "31 February 2024".
    static func impossible(in text: some StringProtocol) -> String? {
        matches(in: text).first { $0.date == nil }?.text
    }

    /// Whether a cell is meant for a date though none can be read from it: "28 Oktobar 2023",
    /// "28.10.2023".
    static func isMeant(in cell: some StringProtocol) -> Bool {
        let parts = cell.split { !$0.isLetter && !$0.isNumber }
        guard (2...4).contains(parts.count), all(in: cell).isEmpty, Discipline(cell) == nil else {
            return false
        }
        let numbers = parts.compactMap { Int($0) }
        let hasYear = numbers.contains { (1900...2099).contains($0) }
        return numbers.count == parts.count
            ? parts.count == 3
            : hasYear && numbers.count > 1 || parts.contains { month($0) != nil && $0.count > 3 }
    }

    /// A day of a season without its year, "26 October", with it: seasons begin in the autumn.
    static func withYear(_ cell: String, in season: SeasonID) -> String {
        guard let first = cell.utf8.first, (48...57).contains(first) else { return cell }
        let words = cell.split(whereSeparator: \.isSpace)
        guard words.count == 2, words[0].count <= 2, Int(words[0]) != nil,
            let month = month(words[1]), let year = Int(season.description.prefix(4))
        else { return cell }
        return "\(cell) \(month < 7 ? year + 1 : year)"
    }

    /// A span of days without a year: "15–17 March", "30 March – 1 April".
    static func span(in text: some StringProtocol, year: Int) -> ClosedRange<CalendarDate>? {
        guard let match = days.used({ String(text).firstMatch(of: $0)?.output }),
            let lastMonth = month(match.4), let firstMonth = month(match.2 ?? match.4),
            let firstDay = Int(match.1), let lastDay = Int(match.3),
            let first = CalendarDate(year: year, month: firstMonth, day: firstDay),
            let last = CalendarDate(year: year, month: lastMonth, day: lastDay), first <= last
        else { return nil }
        return first...last
    }

    private static let days = Pattern(
        /(\d{1,2})\s*([A-Z][a-z]+)?\s*[–-]\s*(\d{1,2})\s+([A-Z][a-z]+)/)

    /// Whether a cell has several days for one, as where a row stands for a weekend.
    static func hasSpan(_ cell: String) -> Bool {
        guard let first = cell.utf8.first, (48...57).contains(first) else { return false }
        return weekend.used { cell.contains($0) }
    }

    private static let weekend = Pattern(
        /^\d{1,2}(\s+[A-Z][a-z]+)?(\s+\d{4})?\s*[–-]\s*\d{1,2}\s+[A-Z][a-z]/)

    /// Day, month and year as three words, whatever signs are around them, or as one: "2023-10-21".
    private static func matches(in text: some StringProtocol) -> [(
        text: String, date: CalendarDate?
    )] {
        // Most cells are names; looking for a digit first is much faster than taking words apart.
        guard text.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
        let words = text.split(whereSeparator: \.isSpace)
        if let plain = words.first(where: \.hasFormOfDay) {
            return [(String(plain), CalendarDate(plain))]
        }
        return zip(words, zip(words.dropFirst(), words.dropFirst(2))).compactMap { first, rest in
            var (first, (name, last)) = (first, rest)
            guard let sign = last.utf8.first, (48...57).contains(sign) else { return nil }
            // "October 21, 2023"
            if name.last == ",", let sign = name.indices.last, month(first) != nil {
                (first, name) = (name[..<sign], first)
            }
            let day = String(first.reversed().prefix { $0.isNumber }.reversed())
            let year = last.prefix { $0.isNumber }
            guard (1...2).contains(day.count), year.count == 4, let month = month(name),
                first.dropLast(day.count).last?.isLetter != true,
                last.dropFirst(4).first?.isLetter != true, let dayNumber = Int(day),
                let yearNumber = Int(year)
            else { return nil }
            return (
                "\(day) \(name) \(year)",
                CalendarDate(year: yearNumber, month: month, day: dayNumber)
            )
        }
    }

    /// The number of a month by its name or the first three letters of it.
    static func month(_ name: some StringProtocol) -> Int? {
        let name = name.last == "." ? name.dropLast() : name[...]
        return CalendarDate.monthNames.firstIndex { $0 == name || $0.prefix(3) == name }
            .map { $0 + 1 }
    }
}

extension StringProtocol {
    /// Whether it is written as 2023-10-21 is, whether or not there is such a day.
    fileprivate var hasFormOfDay: Bool {
        utf8.count == 10
            && utf8.enumerated().allSatisfy { index, byte in
                index == 4 || index == 7 ? byte == 45 : (48...57).contains(byte)
            }
    }
}
