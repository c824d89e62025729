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
        let lines = stop.season.order(of: record).map { line in
            let award = line.award
            return [.number(orEmpty: line.rank)] + who(line.competitor) + [
                award?.exact.map(Cell.points) ?? .words(award?.description),
                .text(line.reason ?? ""),
            ]
        }
        return [part(nil, Self.columns, lines)]
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
