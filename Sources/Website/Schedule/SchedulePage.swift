import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// When what is skated at a stop, as everybody sees it; the times move with what happens.
struct SchedulePage {
    let stop: StopView

    func document(sequence: Int) -> Document {
        let season = stop.season
        return .records(
            title: "Schedule, \(stop.competition.title)", heading: "Schedule",
            lead: "\(stop.placeInWords), \(stop.daysInWords)",
            crumbs: [Crumb("\(season.title)", Address.season(season.record.id).path)],
            live: (season.record.id, sequence), tables: ScheduleTables(stop).tables,
            nothing: "No schedule has been set.")
    }
}
