import RaceOffice
import RecordBook
import ShortTrack

/// A stop with its events.
struct StopResource: Encodable {
    let season: SeasonID
    let stop: StopSummary
    let hasSchedule: Bool
    let events: [EventSummary]

    init(_ stop: StopView) {
        season = stop.season.record.id
        self.stop = StopSummary(stop.competition, in: stop.season)
        hasSchedule = stop.schedule != nil
        events = stop.events.map { EventSummary($0, in: stop.season) }
    }
}
