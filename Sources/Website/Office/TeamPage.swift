import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What a team leader sees: the own team, event by event.
struct TeamPage {
    static let path = "/office/team"

    let document: Document

    init(_ state: OfficeState, nation: Nation) {
        let seasons = state.seasons.compactMap { state.season($0) }.filter { !$0.runEvents.isEmpty }
        document = .records(
            title: "Team of \(nation.name)", lead: nil, crumbs: [("Race office", "/office")],
            tables: seasons.map { Self.table(of: nation, in: $0) },
            nothing: "Nobody of \(nation.name) is entered in an event that is run here.")
    }

    private static func table(of nation: Nation, in season: SeasonView) -> TableModel {
        let rows = season.record.events.flatMap { event in
            (season.runEvents[event.event.id]?.entries ?? [])
                .filter { $0.competitor.nation == nation }
                .map { entry in
                    [
                        CellModel(
                            text: season.fullTitle(of: event.event.id),
                            path: Address.event(event.event.id).path, isHeader: true),
                        CellModel(kind: .who([WhoModel(entry.competitor, in: season)])),
                        CellModel(text: "\(entry.helmet)", isNumeric: true),
                    ]
                }
        }
        return TableModel(
            caption: season.title,
            columns: [
                .init(title: "Event"), .init(title: "Name"),
                .init(title: "Helmet", isNumeric: true),
            ], rows: rows)
    }
}
