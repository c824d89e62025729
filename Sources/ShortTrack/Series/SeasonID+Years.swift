extension SeasonID {
    /// The year a season begins in, when its name is two years: 2023 of `2023-24`.
    public var firstYear: Int? {
        let years = description.split(separator: "-", omittingEmptySubsequences: false)
        guard years.count == 2, years[0].utf8.count == 4, years[1].utf8.count == 2,
            let first = Int(years[0]), let second = Int(years[1]), (first + 1) % 100 == second
        else { return nil }
        return first
    }

    /// The day a season named by its years is over: the sport counts from 1 July to 30 June.
    ///
    /// What is published about a season without a day is known by then: `2023-24` ends on
    /// 30 June 2024.
    public var lastDay: CalendarDate? {
        firstYear.flatMap { CalendarDate(year: $0 + 1, month: 6, day: 30) }
    }

    /// Whether a day is in the season: from 1 July to 30 June where its name is two years.
    public func contains(_ day: CalendarDate) -> Bool {
        firstYear.map { Self.firstYear(of: day) == $0 } ?? true
    }

    /// The season a day is in, named by its years: `2003-04` for 17 October 2003.
    public init?(of day: CalendarDate) {
        let first = Self.firstYear(of: day)
        let second = (first + 1) % 100
        self.init("\(first)-\(second < 10 ? "0" : "")\(second)")
    }

    private static func firstYear(of day: CalendarDate) -> Int {
        day.year - (day.month < 7 ? 1 : 0)
    }
}
