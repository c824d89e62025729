import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// The events of a season with their podiums, as far as a filter lets them through.
struct ResultsPage {
    private let season: SeasonView
    private let filter: Filter

    init(_ season: SeasonView, _ filter: Filter) {
        self.season = season
        self.filter = filter
    }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        let record = season.record
        let events = season.events(filter)
        var document = Document.records(
            title: "Results, \(season.title)", heading: "Results", lead: season.title,
            crumbs: [(season.title, Address.season(id).path)],
            filter: FilterModel(
                choices: [
                    .category(filter.category),
                    .distance(filter.distance, among: record.events.map(\.event.id)),
                    .nation(
                        filter.nation,
                        among: record.events.flatMap {
                            season.podium(of: $0).map(\.competitor.nation)
                        }),
                    .init(
                        name: "stage", title: "Stop",
                        options: record.competitions.map {
                            ("\($0.stage)", "\($0.stage) \($0.title)")
                        }, chosen: filter.stage.map { "\($0)" }),
                ],
                plainPath: Address.results(id, Filter()).path),
            tables: [
                TableModel(
                    caption: events.count.counted("event"),
                    columns: ["Date", "Stop", "Event", "First", "Second", "Third"].map {
                        .init(title: $0)
                    },
                    rows: events.map(row),
                    notes: [
                        "? is a podium place nobody is known to hold; – one that a tie leaves "
                            + "empty."
                    ])
            ],
            nothing: "No event is like that.")
        document.live = (id, sequence)
        return document
    }

    private func row(_ record: EventRecord) -> [CellModel] {
        let id = record.event.id
        return [
            CellModel(text: Span.short(record.event.date)),
            CellModel(text: season.place(of: id)),
            CellModel(
                text: "\(id.category.title) \(id.title)", path: Address.event(id).path,
                isHeader: true),
        ]
            + (1...3).map { rank in
                let holders = season.podium(of: record).filter { $0.rank == rank }
                    .map(\.competitor)
                return holders.isEmpty
                    ? CellModel(text: season.holders(of: rank, in: record))
                    : CellModel(
                        kind: .who(holders.map { WhoModel($0, in: season, isShort: true) }))
            }
    }
}
