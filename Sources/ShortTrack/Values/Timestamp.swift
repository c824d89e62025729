/// A moment in UTC, to the millisecond, at which something entered the ledger.
public struct Timestamp: Hashable, Sendable, Comparable, Codable {
    /// Milliseconds since the first of January 1970, UTC, without leap seconds.
    public let milliseconds: Int64

    /// A moment by its count of milliseconds.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// In time.
    public static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
        lhs.milliseconds < rhs.milliseconds
    }
}

extension Timestamp: CustomStringConvertible {
    /// The UTC day of the moment.
    public var date: CalendarDate {
        // Days since 1970 to a civil date, counted in eras of 400 years that begin in March.
        let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        let days = Int(whole) - (rest < 0 ? 1 : 0) + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("A timestamp lies outside the years 1000 to 9999.")
        }
        return date
    }

    /// The time of day, UTC: `14:03:05`.
    public var clock: String { String("\(self)".dropFirst(11).prefix(8)) }

    /// "21 October 2023 at 14:03:05 UTC".
    public var words: String { "\(date.spelledOut) at \(clock) UTC" }

    /// `2023-10-21T14:03:05.120Z`.
    public var description: String {
        let inDay = Int(((milliseconds % 86_400_000) + 86_400_000) % 86_400_000)
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let clock = [inDay / 3_600_000, inDay / 60_000 % 60, inDay / 1000 % 60]
            .map { padded($0, 2) }.joined(separator: ":")
        return "\(date)T\(clock).\(padded(inDay % 1000, 3))Z"
    }
}
