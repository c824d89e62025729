public import ShortTrack

/// A calendar as phones and desks subscribe to it (iCalendar, RFC 5545).
///
/// An entry keeps its UID for ever and has a higher SEQUENCE after each change. The clock is that
/// of the rink, in its IANA zone; the zone's offset is stated as the schedule has it.
public struct ICalendar: Sendable {
    /// One thing to go to.
    public struct Entry: Hashable, Sendable {
        /// When it is.
        public enum Time: Hashable, Sendable {
            /// Some time on a day.
            case day(CalendarDate)
            /// From a moment on, by the clock of a zone that many minutes ahead of UTC.
            case moment(Timestamp, zone: String, offset: Int, minutes: Int)
        }

        let uid: String
        /// The number of the last statement on it, which grows with each change.
        let sequence: Int
        /// When that was stated.
        let stamp: Timestamp
        let time: Time
        let summary: String
        /// The series and season it belongs to.
        let description: String
        let location: String
        let categories: [String]
        /// Its page on the site.
        let path: String
    }

    private let name: String
    private let entries: [Entry]
    private let address: String

    /// - Parameters:
    ///   - name: what the calendar is called.
    ///   - address: where the site is reached, without a slash at its end; empty for a calendar
    ///     that names no pages.
    public init(name: String, entries: [Entry], address: String) {
        self.name = name
        self.entries = entries
        self.address = address
    }

    /// The file: lines that end in CR and LF, folded at 75 bytes.
    public var text: String {
        let lines =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rinkside//Short track//EN",
                "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
            ] + zones + entries.flatMap(lines) + ["END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func lines(of entry: Entry) -> [String] {
        let times: [String] =
            switch entry.time {
            case .day(let day):
                [
                    "DTSTART;VALUE=DATE:\(Self.digits(day))",
                    "DTEND;VALUE=DATE:\(Self.digits(day.later(byDays: 1)))",
                ]
            case .moment(let moment, let zone, let offset, let minutes):
                [
                    "DTSTART;TZID=\(zone):"
                        + Self.digits(moment.later(bySeconds: offset * 60)),
                    "DURATION:PT\(minutes)M",
                ]
            }
        return [
            "BEGIN:VEVENT", "UID:\(entry.uid)", "DTSTAMP:\(Self.digits(entry.stamp))Z",
            "SEQUENCE:\(entry.sequence)",
        ] + times + [
            "SUMMARY:\(Self.escaped(entry.summary))",
            "DESCRIPTION:\(Self.escaped(entry.description))",
            "LOCATION:\(Self.escaped(entry.location))",
            "STATUS:CONFIRMED",
            "CATEGORIES:\(entry.categories.map(Self.escaped).joined(separator: ","))",
        ] + (address.isEmpty ? [] : ["URL:\(address)\(entry.path)"]) + ["END:VEVENT"]
    }

    /// Each zone with its offset, and a new one from the day it changes.
    private var zones: [String] {
        var offsets: [String: [(day: CalendarDate, offset: Int)]] = [:]
        for entry in entries {
            guard case .moment(let moment, let zone, let offset, _) = entry.time else { continue }
            offsets[zone, default: []].append(
                (moment.later(bySeconds: offset * 60).date, offset))
        }
        return offsets.sorted { $0.key < $1.key }.flatMap { zone, known in
            let known = known.sorted { $0.day < $1.day }
            var lines = ["BEGIN:VTIMEZONE", "TZID:\(zone)"]
            var before = known.first?.offset ?? 0
            for (index, (day, offset)) in known.enumerated() where index == 0 || offset != before {
                lines += [
                    "BEGIN:STANDARD", "DTSTART:\(Self.digits(day))T000000",
                    "TZOFFSETFROM:\(Self.offset(before))", "TZOFFSETTO:\(Self.offset(offset))",
                    "END:STANDARD",
                ]
                before = offset
            }
            return lines + ["END:VTIMEZONE"]
        }
    }

    /// `20231021`.
    private static func digits(_ day: CalendarDate) -> String {
        "\(day)".filter { $0 != "-" }
    }

    /// `20231021T140000`, of a moment whose clock in UTC is the one meant.
    private static func digits(_ moment: Timestamp) -> String {
        digits(moment.date) + "T" + moment.clock.filter { $0 != ":" }
    }

    /// `+0530`.
    private static func offset(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + two(abs(minutes) % 60)
    }

    /// A text with what has a meaning in the format taken out of it.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\\", ";", ",": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case _ where scalar.value < 32 || scalar.value == 127 || scalar.turnsWhatFollows:
                break
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// A line in pieces of at most 75 bytes, the further ones after a space; no letter is cut.
    static func folded(_ line: String) -> String {
        var length = 0
        return line.unicodeScalars.reduce(into: "") { folded, scalar in
            let size = UTF8.width(scalar)
            if length + size > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.unicodeScalars.append(scalar)
            length += size
        }
    }
}
