import RecordBook
public import Scoring
import ShortTrack

extension SeasonView {
    /// The events held, with their order as far as known.
    public var held: [EventOutcome] {
        results?.outcomes
            ?? record.events.map { EventOutcome(event: $0.event, placings: placings(of: $0)) }
    }

    /// Every place known, in the order of the events.
    var placesTaken: [PlaceTaken] {
        let stops = Dictionary(
            record.competitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return held.flatMap { outcome -> [PlaceTaken] in
            let stop = outcome.event.id.competition
            guard let placings = outcome.placings else { return [] }
            return placings.order.withSharers.map { place, sharers in
                PlaceTaken(
                    event: outcome.event, stop: stops[stop]?.title ?? stop.slug,
                    stage: stops[stop]?.stage, rank: place.rank,
                    competitor: place.competitor, isShared: sharers > 1,
                    scores: placings.scores(place))
            }
        }
    }
}
