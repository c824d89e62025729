import Phrases
import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// The standings of a season beside each other, as far as a filter lets them through.
struct StandingsPage {
    private let season: SeasonView
    private let filter: Filter

    init(_ season: SeasonView, _ filter: Filter) {
        self.season = season
        self.filter = filter
    }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        let tables = season.standings
        let scorers = season.results?.standings.flatMap { table in
            season.table(table)?.rows.compactMap(\.competitor?.nation) ?? []
        }
        return .records(
            title: "Standings, \(season.title)", heading: "Standings",
            lead: stop.map { "\(season.title), after \($0)" } ?? "\(season.title)",
            crumbs: [Crumb("\(season.title)", Address.season(id).path)], live: (id, sequence),
            filter: FilterModel(
                choices: [
                    .category(filter.category, among: season.standings.map(\.category)),
                    .distance(filter.distance, among: tables.map(\.scope)),
                    .nation(filter.nation, among: scorers ?? []),
                    .stop(filter.stage, in: season.record),
                ],
                plainPath: Address.standings(id, Filter()).path),
            standings: season.standingCards(filter),
            tables: [season.allRoundTable(filter)].compactMap(\.self)
                .map { TableModel($0, headerColumn: 5) },
            nothing: filter != Filter()
                ? "No standing is like that."
                : season.hasCalendar
                    ? "Nothing is decided yet." : "The records have no table of this season.")
    }

    private var stop: Phrase? {
        filter.stage.flatMap { stage in
            season.record.competitions.first { $0.stage == stage }.map { "\($0.title)" }
                ?? "stop \(stage)"
        }
    }
}
