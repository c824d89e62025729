import Racing
public import RecordBook
import Rulebook
import ShortTrack

extension SeasonView {
    /// The order of an event that stands: the places that score, then whoever is ranked last
    /// without points; nothing of an event whose order is not official.
    public func places(of event: EventRecord) -> [OrderLine] {
        guard let placings = placings(of: event) else { return [] }
        return placings.order.withSharers.map { place, sharers in
            let scores = placings.scores(place)
            return OrderLine(
                rank: place.rank, competitor: place.competitor, isShared: sharers > 1,
                scores: scores,
                award: scores
                    ? rules?.points(forRank: place.rank, sharedBy: sharers, in: event.event.id)
                    : nil,
                reason: nil)
        }
    }

    /// The order of an event as far as it goes, official or not, with reasons where its races are
    /// known, and with those who are not ranked.
    public func order(of event: EventRecord) -> [OrderLine] {
        let places = places(of: event)
        guard let classification = classification(of: event) else { return places }
        let awards = Dictionary(
            places.map { ($0.competitor, $0.award) }, uniquingKeysWith: { first, _ in first })
        let ranked = classification.ranked.map {
            OrderLine(
                rank: $0.rank, competitor: $0.competitor, isShared: $0.isShared,
                scores: true, award: awards[$0.competitor] ?? nil, reason: $0.reason)
        }
        let unscored = classification.unscored.map {
            OrderLine(
                rank: $0.rank, competitor: $0.competitor, isShared: $0.isShared,
                scores: false, award: nil, reason: $0.reason)
        }
        return ranked + unscored
    }
}
