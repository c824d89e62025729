import Phrases
import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// Who won a table of a season, with the number of titles as published.
struct ChampionResource: Encodable {
    let standing: StandingReference
    let winners: [CompetitorResource]
    let publishedCount: Int?
    /// Why there is no winner.
    let absence: Absence?

    /// The tables of a season.
    static func all(of season: SeasonView) -> [ChampionResource] {
        let published = season.record.ownChampions
        let tables = Set(published.map(\.standing)).union(season.openedStandings)
        return tables.sorted().map { table in
            let winners = season.winners(of: table)
            return ChampionResource(
                standing: StandingReference(table),
                winners: winners.map { CompetitorResource($0, in: season) },
                publishedCount: published.lazy.filter { $0.standing == table }
                    .compactMap(\.count).first,
                absence: winners.isEmpty ? season.absence(of: table) : nil)
        }
    }
}
