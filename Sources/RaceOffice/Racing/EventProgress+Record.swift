public import Racing
public import RecordBook
public import Rulebook
import ShortTrack

extension EventProgress {
    /// The papers of an event as the ledger has them; nothing for an event that is not run here.
    ///
    /// Nobody is entered here for an event whose official results were imported: its races are
    /// kept, and nothing is drawn or decided from them.
    /// - Parameters:
    ///   - cards: the cards of the whole competition.
    ///   - earlier: the event as it was before; what has not changed is not worked out again.
    public init?(
        _ record: EventRecord, rules: Rules, cards: Cards, after earlier: EventProgress? = nil
    ) {
        guard !record.entries.isEmpty else { return nil }
        let known = Dictionary(
            earlier?.races.map { ($0.race, $0) } ?? [], uniquingKeysWith: { _, last in last })
        self.init(
            event: record.event.id, rules: rules, entries: record.entries,
            races: record.racesInOrder.compactMap { race in
                race.startList.map { list in
                    RaceSheet.of(
                        list, result: race.result,
                        decisions: cards.asTheyCount(race.decisions.map(\.decision)),
                        isOfficial: race.isOfficial,
                        steps: race.steps.map(\.value), after: known[race.id])
                }
            }, choices: record.pickedLines.map(\.value.line), barred: cards.barred,
            withdrawn: Set(record.entering.withdrawals.keys), after: earlier)
    }
}
