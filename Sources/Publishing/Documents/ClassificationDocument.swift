import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// The order of an event, with points once every race is official.
struct ClassificationDocument: StopDocument {
    let stop: StopView
    let record: EventRecord
    let progress: EventProgress

    var name: String { "classification-\(record.event.id.slug)" }

    var title: String { "Classification" }

    var subject: String? { record.event.id.titleInFull }

    var status: String? {
        progress.officialPlacings == nil ? "Unofficial" : "Official"
    }

    var parts: [Paper.Part] {
        let order = progress.classification
        let paid = order.officialPlacings?.places ?? []
        let ranked = order.ranked.map { line -> [Cell] in
            let sharers = paid.count { $0.rank == line.rank }
            let award =
                sharers == 0
                ? nil
                : stop.season.rules?.points(
                    forRank: line.rank, sharedBy: sharers, in: record.event.id)
            return [.number(line.rank)] + who(line.competitor)
                + [award?.exact.map(Cell.points) ?? .words(award?.description), .text(line.reason)]
        }
        let unscored = order.unscored.map { line in
            [line.rank.map(Cell.number) ?? .empty] + who(line.competitor)
                + [.empty, .text(line.reason)]
        }
        return [part(nil, Self.columns, ranked + unscored)]
    }

    private static let columns: [Table.Column] = [
        .init("rank", "Rank", isNumeric: true), .helmet, .name, .nation,
        .init("points", "Points", isNumeric: true), .init("why", "Why"),
    ]

    private func who(_ competitor: Competitor) -> [Cell] {
        let helmet = progress.entries.first { $0.competitor == competitor }?.helmet
        return [
            helmet.map(Cell.number) ?? .empty, .text(stop.season.name(competitor)),
            .text("\(competitor.nation)"),
        ]
    }
}
