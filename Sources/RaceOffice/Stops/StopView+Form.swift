import Racing
import RecordBook
public import Scoring
public import ShortTrack

/// How the starters of a stop stand in the season.
extension StopView {
    /// The standing an event counts for as it was before the event; nothing where nothing of it
    /// had been decided.
    public func standing(before event: EventID) -> Standing? {
        guard let results = season.results else { return nil }
        let before = SeasonResults(
            rules: results.rules, outcomes: Array(results.outcomes.prefix { $0.event.id != event }))
        guard before.outcomes.contains(where: { $0.event.id.standing == event.standing }) else {
            return nil
        }
        return before.standing(event.standing, including: [])
    }

    /// Who leads the standing before an event; several where they share the first rank, nobody
    /// where unknown results leave it open.
    public func leaders(before event: EventID) -> Set<Competitor> {
        Set(standing(before: event)?.rows.filter { $0.rank == 1 }.map(\.competitor) ?? [])
    }

    /// The fastest time somebody was taken down with over a distance in the races of the season
    /// that were run here.
    public func seasonBest(of competitor: Competitor, like event: EventID) -> RaceTime? {
        season.record.events
            .filter { $0.event.id.category == event.category }
            .filter { $0.event.id.distance == event.distance }
            .flatMap { $0.races.values.compactMap(\.result) }
            .flatMap(\.rows).filter { $0.competitor == competitor }.compactMap(\.time).min()
    }

    /// The official places of somebody in the season's events of a standing before an event, the
    /// last first.
    public func placesBefore(_ event: EventID, of competitor: Competitor) -> [(Event, rank: Int)] {
        (season.results?.outcomes.prefix { $0.event.id != event } ?? [])
            .filter { $0.event.id.standing == event.standing }
            .compactMap { outcome in
                outcome.placings?.places.first { $0.competitor == competitor }
                    .map { (outcome.event, rank: $0.rank) }
            }.reversed()
    }
}
