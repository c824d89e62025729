import Phrases
import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// The events of a season with their podiums, as far as a filter lets them through.
struct ResultsPage {
    private let season: SeasonView
    private let filter: Filter

    init(_ season: SeasonView, _ filter: Filter) {
        self.season = season
        self.filter = filter
    }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        let events = season.events(filter)
        return .records(
            title: "Results, \(season.title)", heading: "Results", lead: "\(season.title)",
            crumbs: [Crumb("\(season.title)", Address.season(id).path)], live: (id, sequence),
            filter: FilterModel(
                choices: season.choices(filter), plainPath: Address.results(id, Filter()).path),
            calendars: season.calendars(of: events),
            tables: events.isEmpty ? [] : [season.podiums(filter)],
            nothing: filter == Filter()
                ? "The records have no event of this season." : "No event is like that.")
    }
}
