/// A day, without time or zone: the day a final was skated, a page was published.
public struct CalendarDate: Hashable, Sendable, Comparable {
    /// The year, as in 2023.
    public let year: Int
    /// Month from 1 to 12.
    public let month: Int
    /// Day of the month from 1.
    public let day: Int

    /// Accepts days that exist in the Gregorian calendar, years 1000 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1000...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(in: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A day before every day: the earliest there can be.
    public static let distantPast = CalendarDate(uncheckedYear: 1000, month: 1, day: 1)

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2:
            (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
                ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// In time.
    public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
        (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// Reads `2023-10-21`, the form of ISO 8601.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func number(_ digits: Range<Int>) -> Int? {
            bytes[digits].reduce(0) { number, byte in
                number.flatMap { (48...57).contains(byte) ? $0 * 10 + Int(byte - 48) : nil }
            }
        }
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45, let year = number(0..<4),
            let month = number(5..<7), let day = number(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `2023-10-21`.
    public var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// English month names, January first.
    public static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `21 October 2023`.
    public var spelledOut: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }
}

extension CalendarDate: Codable {
    /// Reads `2023-10-21`.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { CalendarDate($0) } }

    /// Writes `2023-10-21`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
