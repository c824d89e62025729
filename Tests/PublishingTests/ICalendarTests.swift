import ShortTrack
import Testing

@testable import Publishing

@Suite struct ICalendarTests {
    private func entry(_ summary: String, _ time: ICalendar.Entry.Time) -> ICalendar.Entry {
        ICalendar.Entry(
            uid: "2023-24/seoul/men-500@rinkside", sequence: 12,
            stamp: Timestamp(milliseconds: 1_700_000_000_000), time: time, summary: summary,
            description: "World Cup 2023\u{2013}24", location: "Mok-dong, Seoul",
            categories: ["Short track", "men"],
            path: "/2023-24/seoul/men-500")
    }

    @Test func `a day is a day, and a round has the clock of the rink`() throws {
        let day = try #require(CalendarDate("2023-12-31"))
        let clock = try #require(ClockTime("16:31"))
        let moment = Timestamp(try #require(CalendarDate("2023-12-17")), clock, offset: 540)
        let text = ICalendar(
            name: "World Cup 2023\u{2013}24",
            entries: [
                entry("Men's 500 m", .day(day)),
                entry(
                    "Men's 500 m, Heats",
                    .moment(moment, zone: "Asia/Seoul", offset: 540, minutes: 12)),
            ], address: "https://rink.example"
        ).text
        let lines = text.split(separator: "\r\n").map(String.init)
        #expect(lines.contains("DTSTART;VALUE=DATE:20231231"))
        #expect(lines.contains("DTEND;VALUE=DATE:20240101"))
        #expect(lines.contains("DTSTART;TZID=Asia/Seoul:20231217T163100"))
        #expect(lines.contains("DURATION:PT12M"))
        #expect(lines.contains("DESCRIPTION:World Cup 2023\u{2013}24"))
        #expect(lines.contains("LOCATION:Mok-dong\\, Seoul"))
        #expect(lines.contains("DTSTAMP:20231114T221320Z"))
        #expect(lines.contains("URL:https://rink.example/2023-24/seoul/men-500"))
        let zone = try #require(lines.firstIndex(of: "TZID:Asia/Seoul"))
        #expect(
            Array(lines[zone...].prefix(5)) == [
                "TZID:Asia/Seoul", "BEGIN:STANDARD", "DTSTART:20231217T000000",
                "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900",
            ])
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test func `a zone whose clock is changed during the stop says so`() throws {
        let clock = try #require(ClockTime("10:00"))
        let entries = try [("2023-10-28", 120), ("2023-10-29", 60)].map { day, offset in
            let moment = Timestamp(try #require(CalendarDate(day)), clock, offset: offset)
            return entry(
                "Heats",
                .moment(moment, zone: "Europe/Amsterdam", offset: offset, minutes: 5))
        }
        let text = ICalendar(name: "x", entries: entries, address: "").text
        #expect(
            text.contains(
                "DTSTART:20231029T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"))
        #expect(text.contains("DTSTART;TZID=Europe/Amsterdam:20231029T100000"))
    }

    @Test(arguments: [
        ("a;b,c\\d\ne\u{0}f", "a\\;b\\,c\\\\d\\nef"), ("Ahn <b>\"x\"</b>", "Ahn <b>\"x\"</b>"),
        ("e\u{301}", "e\u{301}"),
    ])
    func `what has a meaning in the format is taken out`(text: String, escaped: String) {
        #expect(ICalendar.escaped(text) == escaped)
    }

    @Test func `long lines are folded between letters`() {
        let line = "SUMMARY:" + String(repeating: "Bērziņš ", count: 40)
        let pieces = ICalendar.folded(line).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        #expect(pieces.count > 4)
        #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
        #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        let again = pieces[0] + pieces.dropFirst().map { $0.dropFirst() }.joined()
        #expect(again == line)
    }
}
