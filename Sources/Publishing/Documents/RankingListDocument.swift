import Phrases
import RaceOffice
import Racing
import RecordBook
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
        let helmets = stop.season.helmetBook(of: event.competition)
        return [
            part(
                nil, Self.columns,
                stop.season.rankingList(of: record).rows.map { row in
                    let seeding = row.seeding
                    return [
                        .number(row.place),
                        helmets[row.competitor, event.category].map(Cell.number) ?? .empty,
                        .text(stop.season.name(row.competitor)),
                        .text("\(row.competitor.nation)"),
                        seeding.rank.map(Cell.number) ?? .empty,
                        seeding.points.map(Cell.points) ?? .empty,
                        .words(seeding.seasonBest.map { "\($0)" }),
                        .words(seeding.seedingTime.map { "\($0)" }),
                    ]
                })
        ]
    }

    var foot: [String] {
        record.entering.list?.value.lot.map { ["Ties drawn by lot \($0)."] } ?? []
    }

    private static let columns: [Table.Column] = [
        .init("seed", "Seed", isNumeric: true), .helmet, .name, .nation,
        .init("rank", "World Cup rank", isNumeric: true),
        .init("points", "World Cup points", isNumeric: true),
        .init("best", "Season best", isNumeric: true),
        .init("time", "Seeding time", isNumeric: true),
    ]
}
