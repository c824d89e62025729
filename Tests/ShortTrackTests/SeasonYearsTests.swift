import ShortTrack
import Testing

@Suite struct `The years of a season` {
    @Test(arguments: [
        ("2023-24", 2023, "2024-06-30"), ("1999-00", 1999, "2000-06-30"),
        ("1998–99", 1998, "1999-06-30"),
    ])
    func `are in its name, and it ends in June`(_ name: String, _ year: Int, _ day: String) throws {
        let season = try #require(SeasonID(name))
        #expect(season.firstYear == year)
        #expect(season.lastDay?.description == day)
    }

    @Test(arguments: [
        ("2011-12", "2011-07-01", true), ("2011-12", "2012-06-30", true),
        ("2011-12", "2011-02-11", false), ("2011-12", "2012-07-01", false),
        ("demonstration", "2011-02-11", true),
    ])
    func `begin in July`(_ name: String, _ day: String, _ isIn: Bool) throws {
        let season = try #require(SeasonID(name))
        #expect(season.contains(try #require(CalendarDate(day))) == isIn)
    }

    @Test(arguments: ["2023-25", "2023", "2023-2024", "23-24", "demonstration", "2023-24-1"])
    func `are not in any other name`(_ name: String) throws {
        let season = try #require(SeasonID(name))
        #expect(season.firstYear == nil)
        #expect(season.lastDay == nil)
    }
}
