import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What a team leader sees: the own team, event by event.
struct TeamPage {
    static let path = "/office/team"

    let document: Document

    init(_ state: OfficeState, nation: Nation) {
        let seasons = state.seasons.compactMap { state.season($0) }
        document = .records(
            title: "Team of \(nation.phrase)", lead: nil, crumbs: [Crumb("Race office", "/office")],
            tables: seasons.map { Self.table(of: nation, in: $0) },
            nothing:
                "No registry is open, and nobody of \(nation.name) is entered in an event that "
                + "is run here.")
    }

    /// The events with an open registry or somebody of the nation, each with its entries.
    private static func table(of nation: Nation, in season: SeasonView) -> TableModel {
        let rows = season.record.events.compactMap { record -> [CellModel]? in
            let listed = record.entries.filter { $0.competitor.nation == nation }
            let stage = record.entering.stage
            guard stage == .open || stage == .closed || !listed.isEmpty else { return nil }
            let entered =
                stage == .published
                ? listed.map(\.competitor)
                : season.stopEntries(of: record.event.id.competition)
                    .entrants(of: nation, in: record.event.id).map(\.competitor)
            return [
                CellModel(
                    text: season.fullTitle(of: record.event.id),
                    path: "\(path)\(Address.event(record.event.id).path)/entries", isHeader: true),
                CellModel(text: stage.rawValue),
                CellModel(kind: .who(entered.map { WhoModel($0, in: season) })),
                CellModel(text: listed.map { "\($0.helmet)" }.joined(separator: ", ")),
            ]
        }
        return TableModel(
            caption: "\(season.title)",
            columns: ["Event", "Entries", "Names", "Helmets"].map { .init(title: $0) },
            rows: rows
        ).stacked
    }
}
