import Racing
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// How far the events of a stop have come: those run here, and those whose races were imported.
///
/// The cards shown in one event may bar a skater from the others, so that a stop is worked out as
/// a whole; what was not spoken of since it was last worked out is as it was.
struct StopProgress: Sendable {
    /// An event of the stop.
    struct Line: Sendable {
        /// What the ledger says of it.
        let record: EventRecord
        /// How far it has come; missing for an event that is not run here.
        let progress: EventProgress?
        /// Its order: as it came out of its races, or as stated.
        let placings: Placings?
    }

    /// The events in the order they are decided.
    let lines: [Line]
    private let cards: Cards?

    /// The progress of an event; nothing for one that is not run here.
    subscript(event: EventID) -> EventProgress? {
        lines.first { $0.record.event.id == event }?.progress
    }

    /// The order of an event.
    func placings(of event: EventRecord) -> Placings? {
        lines.first { $0.record.event.id == event.event.id }?.placings ?? event.placings
    }

    /// The events held: those whose order is known, and those of a day that is over.
    /// - Parameters:
    ///   - lastDay: the last day anything is known of.
    ///   - day: the day the season is seen from; now when missing.
    func outcomes(lastDay: CalendarDate, asOf day: CalendarDate?) -> [EventOutcome] {
        lines.compactMap { line in
            let event = line.record.event
            let isHeld = line.placings != nil || line.progress == nil && event.date <= lastDay
            return isHeld && event.date <= day ?? event.date
                ? EventOutcome(event: event, placings: line.placings) : nil
        }
    }

    /// Works a stop out.
    /// - Parameter earlier: the stop as it was some statements before, under the same rules, where
    ///   none of them since changed what earlier ones mean.
    init(_ stop: StopRecord, rules: Rules, after earlier: StopProgress?) {
        if let earlier, earlier.lines.elementsEqual(stop.events, by: { $0.record === $1 }) {
            self = earlier
            return
        }
        let isRun = stop.events.contains { !$0.entries.isEmpty }
        let cards = isRun ? Cards(stop.events) : nil
        let before = earlier?.lines ?? []
        self.cards = cards
        lines = stop.events.map { event in
            let known = before.first { $0.record.event.id == event.event.id }
            if let known, known.record === event, earlier?.cards == cards { return known }
            guard let cards,
                let progress = EventProgress(
                    event, rules: rules, cards: cards, after: known?.progress)
            else {
                return Line(
                    record: event, progress: nil,
                    placings: Self.importedOrder(of: event, under: rules) ?? event.placings)
            }
            return Line(
                record: event, progress: progress,
                placings: progress.officialPlacings ?? event.placings)
        }
    }

    /// The order of an event whose official results were imported, if it follows from them and
    /// does not contradict an order that stands.
    private static func importedOrder(of event: EventRecord, under rules: Rules) -> Placings? {
        guard !event.races.isEmpty, event.placings?.extent != .all,
            let order = Classification(event, rules: rules)?.officialPlacings,
            Set(event.placings?.places ?? []).isSubset(of: order.places)
        else { return nil }
        return order
    }
}
