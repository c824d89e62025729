import RaceOffice
import Racing
import RecordBook
import Scoring
import ShortTrack

/// The order the entries of an event are seeded in, with what it rests on.
struct RankingListDocument: StopDocument {
    let stop: StopView
    let record: EventRecord

    var name: String { "ranking-list-\(record.event.id.slug)" }

    var title: String { "Ranking list" }

    var subject: String? { record.event.id.titleInFull }

    var parts: [Paper.Part] {
        let event = record.event.id
        let standing = Dictionary(
            (stop.standing(before: event)?.rows ?? []).map { ($0.competitor, $0) },
            uniquingKeysWith: { first, _ in first })
        let entries = record.entries.sorted {
            ($0.seed ?? .max, $0.helmet) < ($1.seed ?? .max, $1.helmet)
        }
        return [
            part(
                nil, Self.columns,
                entries.map { entry in
                    let line = standing[entry.competitor]
                    return [
                        entry.seed.map(Cell.number) ?? .empty, .number(entry.helmet),
                        .text(stop.season.name(entry.competitor)),
                        .text("\(entry.competitor.nation)"),
                        line?.rank.map(Cell.number) ?? .empty,
                        line?.total.map { total in
                            total.isExact ? .points(total.lowest) : .text("\(total)")
                        } ?? .empty,
                        .words(
                            stop.seasonBest(of: entry.competitor, like: event).map { "\($0)" }),
                    ]
                })
        ]
    }

    private static let columns: [Table.Column] = [
        .init("seed", "Seed", isNumeric: true), .helmet, .name, .nation,
        .init("rank", "World Cup rank", isNumeric: true),
        .init("points", "World Cup points", isNumeric: true),
        .init("best", "Season best", isNumeric: true),
    ]
}
