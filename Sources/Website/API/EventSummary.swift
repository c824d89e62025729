import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// A line of a calendar: an event, how far it has come, its podium.
struct EventSummary: Encodable {
    /// Where its order comes from.
    enum Status: String, Encodable {
        /// Nothing is known of its order.
        case open
        /// Run here and not decided.
        case underWay = "under way"
        /// Run here and decided.
        case official
        /// As sources give it.
        case published
    }

    let event: EventReference
    let number: Int
    let status: Status
    let podium: [PlaceResource]
    let unknownRanks: [Int]

    init(_ record: EventRecord, in season: SeasonView) {
        let id = record.event.id
        let placings = season.placings(of: record)
        event = EventReference(record.event)
        number = record.event.number
        status =
            if let progress = season.progress(of: id) {
                progress.officialPlacings == nil ? .underWay : .official
            } else {
                placings == nil ? .open : .published
            }
        podium = season.places(of: record).filter { $0.scores && $0.rank ?? .max <= 3 }
            .map { PlaceResource($0, in: season) }
        unknownRanks = placings?.unknownPodiumRanks ?? [1, 2, 3]
    }
}
