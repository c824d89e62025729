import RaceOffice
import RecordBook
import Scoring
import ShortTrack
import Testing

/// A season as it stood once an event was decided.
@Suite struct `A season after an event` {
    /// The page of 2011-12 dates the women's finals at Dordrecht 11 and 12 February 2011, a year
    /// before they were skated, and no other source has them: the stated season gives the year.
    @Test func `counts the stops before one whose year is misprinted`() async throws {
        let id = try #require(SeasonID("2011-12"))
        let season = try #require(try await ArchivedOffice.state.value.season(id))
        let relay = StandingID(category: .women, scope: .relay)
        let dordrecht = try #require(season.record.events(for: relay).last).event
        #expect(dordrecht.date == CalendarDate("2012-02-12"))
        #expect(season.record[dordrecht.id]?.calendar.value.date == CalendarDate("2011-02-12"))
        let whole = try #require(season.results)
        let after = try #require(season.results(after: dordrecht.id))
        #expect(after.outcomes(for: relay).count == 6)
        #expect(after.standing(relay) == whole.standing(relay))
    }
}
