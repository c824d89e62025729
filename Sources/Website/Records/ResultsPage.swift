import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// The events of a season with their podiums, as far as a filter lets them through.
struct ResultsPage {
    private let season: SeasonView
    private let filter: ResultFilter

    init(_ season: SeasonView, _ filter: ResultFilter) {
        self.season = season
        self.filter = filter
    }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        let record = season.record
        let events = record.events.filter(takes)
        var document = Document.records(
            title: "Results, \(season.title)", heading: "Results", lead: season.title,
            crumbs: [(season.title, Address.season(id).path)],
            filter: FilterModel(
                choices: [
                    .category(filter.category),
                    .distance(filter.distance, among: record.events.map(\.event.id)),
                    .nation(
                        filter.nation,
                        among: record.events.flatMap { podium(of: $0).map(\.competitor.nation) }),
                    .init(
                        name: "stage", title: "Stop",
                        options: record.competitions.map {
                            ("\($0.stage)", "\($0.stage) \($0.title)")
                        }, chosen: filter.stage.map { "\($0)" }),
                ],
                plainPath: Address.results(id, ResultFilter()).path),
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

    private func podium(of event: EventRecord) -> [Place] {
        (season.placings(of: event)?.places ?? []).filter { $0.rank <= 3 }
    }

    private func takes(_ record: EventRecord) -> Bool {
        let id = record.event.id
        return (filter.category == nil || filter.category == id.category)
            && (filter.distance == nil || filter.distance == id.distance)
            && (filter.nation == nil
                || podium(of: record).contains { $0.competitor.nation == filter.nation })
            && (filter.stage == nil || filter.stage == stop(of: id)?.stage)
    }

    private func stop(of event: EventID) -> Competition? {
        season.record.competitions.first { $0.id == event.competition }
    }

    private func row(_ record: EventRecord) -> [CellModel] {
        let id = record.event.id
        return [
            CellModel(text: Span.short(record.event.date)),
            CellModel(text: stop(of: id)?.title ?? id.competition.slug),
            CellModel(
                text: "\(id.category.title) \(id.title)", path: Address.event(id).path,
                isHeader: true),
        ]
            + (1...3).map { rank in
                let holders = podium(of: record).filter { $0.rank == rank }.map(\.competitor)
                return holders.isEmpty
                    ? CellModel(text: season.holders(of: rank, in: record))
                    : CellModel(
                        kind: .who(holders.map { WhoModel($0, in: season, isShort: true) }))
            }
    }
}
