extension Timestamp {
    /// The moment a clock at a rink shows a time on a day.
    /// - Parameter offset: how many minutes the clock is ahead of UTC; less than none in the west.
    public init(_ day: CalendarDate, _ time: ClockTime, offset: Int) {
        let minutes = Int64(day.daysSince1970 * 1440 + time.minutes - offset)
        self.init(milliseconds: minutes * 60_000)
    }

    /// The time of day a clock shows, seconds left out.
    /// - Parameter offset: how many minutes the clock is ahead of UTC.
    public func clock(offset: Int) -> ClockTime {
        let minutes = Int(milliseconds.quotientRoundedDown(by: 60_000)) + offset
        let inDay = ((minutes % 1440) + 1440) % 1440
        guard let time = ClockTime(minutes: inDay) else {
            preconditionFailure("A remainder of 1440 lies within a day.")
        }
        return time
    }

    /// The day a calendar at a rink shows.
    public func day(offset: Int) -> CalendarDate {
        Timestamp(milliseconds: milliseconds + Int64(offset) * 60_000).date
    }

    /// A moment so many seconds later.
    public func later(bySeconds seconds: Int) -> Timestamp {
        Timestamp(milliseconds: milliseconds + Int64(seconds) * 1000)
    }
}

extension CalendarDate {
    /// Days since the first of January 1970, counted in eras of 400 years that begin in March.
    var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day so many days later; earlier for a number below nought.
    public func later(byDays days: Int) -> CalendarDate {
        Timestamp(milliseconds: Int64(daysSince1970 + days) * 86_400_000).date
    }
}

extension Int64 {
    fileprivate func quotientRoundedDown(by divisor: Int64) -> Int64 {
        let (whole, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? whole - 1 : whole
    }
}
