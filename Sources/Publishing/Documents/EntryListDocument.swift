import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// Who is entered for what, nation by nation.
struct EntryListDocument: StopDocument {
    let stop: StopView

    var name: String { "entries" }

    var title: String { "Entry list by nation" }

    var parts: [Paper.Part] {
        let entered = Dictionary(
            grouping: stop.events.flatMap { event in
                event.entries.map { (event: event.event.id, entry: $0) }
            }, by: \.entry.competitor)
        let rows = entered.map { competitor, entries in
            (competitor, helmet: entries.map(\.entry.helmet).min() ?? 0, entries.map(\.event))
        }
        .sorted { one, other in
            (one.0.nation, one.helmet, one.0) < (other.0.nation, other.helmet, other.0)
        }
        return [
            part(
                nil, [.nation, .helmet, .name, .init("events", "Entered for")],
                rows.map { competitor, helmet, events in
                    [
                        .text("\(competitor.nation)"), .number(helmet),
                        .text(stop.season.name(competitor)),
                        .text(events.map(\.titleInFull).joined(separator: ", ")),
                    ]
                })
        ]
    }

    var foot: [String] {
        let entered = stop.events.flatMap(\.entries).map(\.competitor)
        let skaters = Set(entered.filter { $0.person != nil }).count
        return ["\(skaters) skaters of \(Set(entered.map(\.nation)).count) nations."]
    }
}
