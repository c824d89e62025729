import ShortTrack
import Testing

/// What is printed can be read back, and nonsense cannot be read at all.
struct PrintedFormTests {
    @Test(
        arguments: ["41.037", "1:25.325", "42.96", "6:39.640", "59", "0.001", "99:59.999"].map {
            PrintedForm.reads($0) { RaceTime($0) }
        } + [
            .reads("1:42,960", as: "1:42.960") { RaceTime($0) },
            .reads("85.325", as: "1:25.325") { RaceTime($0) },
        ]
            + [
                "", "abc", "1:60.000", "41.0371", "-41.037", "1:2:3", "41.", ":41.0", "0", "4 1",
                "100:00.000", "1:075.000",
            ].map { .refuses($0) { RaceTime($0) } })
    func `a time keeps the digits that were measured`(_ form: PrintedForm) {
        #expect(form.printed == form.expected)
    }

    @Test(
        arguments: ["100", "43.75", "43.5", "0", "-5", "-0.25", "0.05"].map {
            PrintedForm.reads($0) { Points($0) }
        } + [.reads("43.50", as: "43.5") { Points($0) }]
            + ["", "1.234", "1,5", "+5", "1.", ".5", "--1", "12345678901"].map {
                .refuses($0) { Points($0) }
            })
    func `points are exact to the hundredth`(_ form: PrintedForm) {
        #expect(form.printed == form.expected)
    }

    @Test(
        arguments: ["2023-10-21", "2024-02-29", "2000-02-29", "1999-12-31"].map {
            PrintedForm.reads($0) { CalendarDate($0) }
        }
            + [
                "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-1-1",
                "21-10-2023", "2023-10-21Z", "",
            ].map { .refuses($0) { CalendarDate($0) } })
    func `only days that exist are days`(_ form: PrintedForm) {
        #expect(form.printed == form.expected)
    }

    @Test(
        arguments: [
            PrintedForm.reads("KOR") { Nation($0) }, .refuses("kor") { Nation($0) },
            .refuses("KORE") { Nation($0) }, .refuses("KÖR") { Nation($0) },
            .reads("KOR") { Competitor($0) }, .reads("NED:suzanne-schulting") { Competitor($0) },
            .refuses("NED:") { Competitor($0) }, .refuses("Ned:x") { Competitor($0) },
            .reads("2023-24") { SeasonID($0) }, .reads("2023–24", as: "2023-24") { SeasonID($0) },
            .refuses("-24") { SeasonID($0) }, .refuses("2023/24") { SeasonID($0) },
            .reads("2023-24/montreal-1") { CompetitionID($0) },
            .refuses("2023-24/Montréal") { CompetitionID($0) },
            .reads("2023-24/montreal-1/men-1000-1") { EventID($0) },
            .reads("2023-24/montreal-1/women-relay-3000") { EventID($0) },
            .reads("2023-24/montreal-1/men-500") { EventID($0) },
            .refuses("2023-24/montreal-1/boys-500") { EventID($0) },
            .refuses("2023-24/montreal-1/men-500-0") { EventID($0) },
            .refuses("2023-24/montreal-1/men-500-1-1") { EventID($0) },
            .refuses("2023-24/montreal-1/men") { EventID($0) },
            .reads("2023-24/seoul/men-500/semifinals-2") { RaceID($0) },
            .reads("2023-24/seoul/men-500-2/final-a-1") { RaceID($0) },
            .refuses("2023-24/seoul/men-500/final-a") { RaceID($0) },
            .refuses("2023-24/seoul/men-500/semifinals-0") { RaceID($0) },
            .reads("2023-24/seoul/men-500/final-a") { RoundID($0) },
            .refuses("2023-24/seoul/men-500/final") { RoundID($0) },
            .refuses("2023-24/seoul/final-a") { RoundID($0) },
            .reads("women-1000", as: "women 1000") { StandingID(slug: $0) },
            .reads("mixed-relay", as: "mixed relay") { StandingID(slug: $0) },
            .reads("men-overall", as: "men overall") { StandingID(slug: $0) },
            .refuses("women") { StandingID(slug: $0) },
            .refuses("women-0") { StandingID(slug: $0) },
            .reads("park-ji-won") { PersonID($0) }, .refuses("Park") { PersonID($0) },
            .reads("relay-5000", as: "5000 m relay") { Distance(slug: $0) },
            .reads("1500", as: "1500 m") { Distance(slug: $0) },
            .refuses("relay-") { Distance(slug: $0) },
        ])
    func `names read back as they are printed`(_ form: PrintedForm) {
        #expect(form.printed == form.expected)
    }

    @Test(
        arguments: ["00:00", "09:05", "23:59"].map { PrintedForm.reads($0) { ClockTime($0) } }
            + [.reads("9:05", as: "09:05") { ClockTime($0) }]
            + ["", "24:00", "12:60", "12:5", "1205", "12:05:00", "-1:00", "١٢:00"].map {
                .refuses($0) { ClockTime($0) }
            })
    func `only times of a day are times of a day`(_ form: PrintedForm) {
        #expect(form.printed == form.expected)
    }

    @Test(arguments: [
        ("2023-10-21", "10:03", -240, "2023-10-21T14:03:00.000Z"),
        ("2024-02-29", "00:30", 60, "2024-02-28T23:30:00.000Z"),
        ("1969-12-31", "23:59", 0, "1969-12-31T23:59:00.000Z"),
        ("2100-03-01", "05:45", 345, "2100-03-01T00:00:00.000Z"),
        ("2000-12-31", "20:00", -600, "2001-01-01T06:00:00.000Z"),
    ])
    func `a clock at a rink and UTC say the same moment`(
        day: String, time: String, offset: Int, utc: String
    ) throws {
        let date = try #require(CalendarDate(day))
        let moment = Timestamp(date, try #require(ClockTime(time)), offset: offset)
        #expect(moment.description == utc)
        #expect(moment.clock(offset: offset).description == time)
        #expect(moment.day(offset: offset) == date)
        #expect(date.later(byDays: 1).later(byDays: -1) == date)
    }

    @Test(arguments: [
        (0 as Int64, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (-86_400_000, "1969-12-31T00:00:00.000Z"), (-86_400_001, "1969-12-30T23:59:59.999Z"),
        (1_697_896_985_120, "2023-10-21T14:03:05.120Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    ])
    func `a moment is printed in UTC`(milliseconds: Int64, printed: String) {
        #expect(Timestamp(milliseconds: milliseconds).description == printed)
    }
}
