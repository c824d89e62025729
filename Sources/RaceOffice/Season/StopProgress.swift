import Racing
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// How far the events of a stop have come: those run here, and those whose races were imported.
///
/// The cards shown in one event may bar a skater from the others, so that a stop is worked out as
/// a whole; what was not spoken of since it was last worked out is as it was.
final class StopProgress: Sendable {
    /// An event of the stop.
    final class Line: Sendable {
        /// What the ledger says of it.
        let record: EventRecord
        /// How far it has come; missing for an event that is not run here.
        let progress: EventProgress?
        /// The event with its order: as it came out of its races, or as stated.
        let outcome: EventOutcome
        /// Its day; like the next kept here, for every event is asked after each statement.
        let date: CalendarDate
        /// Whether its order is known.
        let isOrdered: Bool

        init(
            _ record: EventRecord, _ progress: EventProgress?, _ placings: Placings?,
            under rules: Rules
        ) {
            self.record = record
            self.progress = progress
            let isTimed = rules.standingTie.asksForTime(over: record.event.id.distance)
            outcome = EventOutcome(
                event: record.event, placings: placings ?? record.placings,
                bestTimes: isTimed ? (progress?.races ?? record.importedRaces).bestTimes : [:])
            date = record.event.date
            isOrdered = outcome.placings != nil
        }
    }

    /// The events in the order they are decided.
    let lines: [Line]
    /// The last day a source gives the order of an event of; nothing where none does.
    let lastDay: CalendarDate?
    /// The cards shown at it; nothing for a stop that is not run here.
    let cards: Cards?

    /// The progress of an event; nothing for one that is not run here.
    subscript(event: EventID) -> EventProgress? {
        line(of: event)?.progress
    }

    /// The order of an event.
    func placings(of event: EventRecord) -> Placings? {
        line(of: event.event.id)?.outcome.placings
    }

    /// An event of the stop: the same object in all states in which nothing about it has changed.
    func line(of event: EventID) -> Line? {
        lines.first { $0.record.event.id == event }
    }

    /// The events held: those whose order is known, and those of a day that is over.
    /// - Parameters:
    ///   - lastDay: the last day anything is known of.
    ///   - day: the day the season is seen from; now when missing.
    func outcomes(lastDay: CalendarDate, asOf day: CalendarDate?) -> [EventOutcome] {
        lines.compactMap { line in
            let isHeld = line.isOrdered || line.date <= lastDay && line.progress == nil
            return isHeld && line.date <= day ?? line.date ? line.outcome : nil
        }
    }

    /// Works a stop out, unless it is as it was.
    /// - Parameter earlier: the stop as it was some statements before, under the same rules, where
    ///   none of them since changed what earlier ones mean.
    static func of(
        _ stop: StopRecord, under rules: Rules, after earlier: StopProgress?
    ) -> StopProgress {
        if let earlier, earlier.lines.elementsEqual(stop.events, by: { $0.record === $1 }) {
            return earlier
        }
        return StopProgress(stop, rules: rules, after: earlier)
    }

    private init(_ stop: StopRecord, rules: Rules, after earlier: StopProgress?) {
        let isRun = stop.events.contains { !$0.entries.isEmpty }
        let cards = isRun ? Cards(stop.events) : nil
        self.cards = cards
        lines = stop.events.map { event in
            let known = earlier?.line(of: event.event.id)
            if let known, known.record === event, earlier?.cards == cards { return known }
            guard let cards, event.isRunHere,
                let progress = EventProgress(
                    event, rules: rules, cards: cards, after: known?.progress)
            else {
                return Line(
                    event, nil, Self.importedOrder(of: event, under: rules), under: rules)
            }
            return Line(event, progress, progress.officialPlacings, under: rules)
        }
        lastDay = stop.events.filter { $0.placings != nil }.map(\.event.date).max()
    }

    /// The order of an event whose official results were imported, if it follows from them and
    /// does not contradict an order that stands.
    private static func importedOrder(of event: EventRecord, under rules: Rules) -> Placings? {
        guard event.placings?.extent != .all,
            let order = Classification(event, rules: rules)?.officialPlacings,
            Set(event.placings?.places ?? []).isSubset(of: order.places)
        else { return nil }
        return order
    }
}

extension EventRecord {
    /// Whether it is run here, as far as known: not where others told its order and nobody is drawn.
    fileprivate var isRunHere: Bool {
        placings == nil || races.values.contains { $0.startList != nil }
    }
}
