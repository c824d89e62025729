import Phrases
public import RaceOffice
public import Racing
import RecordBook
import Rulebook
import ShortTrack

extension SeasonView {
    /// The first round of an event as a lot draws it, race by race, each start with its reason.
    ///
    /// Says whether the start lists that are up are the same; whoever was exchanged by hand or taken
    /// off them makes a difference.
    /// - Throws: why the entries cannot be drawn.
    public func drawTable(of progress: EventProgress, lot: UInt64) throws(DrawRefusal) -> Table {
        let lists = try EventProgress(
            event: progress.event, rules: progress.rules, entries: progress.entries, races: [],
            choices: progress.choices
        ).drawFirstRound(lot: lot)
        let drawn = progress.drawnRounds.first.map { progress.races(of: $0) } ?? []
        let same = drawn.map(\.startList).count { lists.contains($0) }
        return Table(
            title: "\(fullTitle(of: progress.event)): the first round by lot \(lot)",
            columns: [
                .init("race", "Race"), .init("position", "Start", isNumeric: true),
                .init("helmet", "Helmet", isNumeric: true), .init("nation", "Nation"),
                .init("name", "Name"), .init("reason", "Why here"),
            ],
            rows: lists.flatMap { list in
                list.starters.map { starter in
                    [
                        .text(list.race.title), .number(starter.position), .number(starter.helmet),
                        .text("\(starter.competitor.nation)"), .text(name(starter.competitor)),
                        .text("\(people.naming(in: starter.reason))"),
                    ]
                }
            },
            notes: [
                drawn.isEmpty
                    ? "Nothing is drawn yet."
                    : "\(same) of \(drawn.count.counted("race", "races")) as drawn."
            ])
    }
}
