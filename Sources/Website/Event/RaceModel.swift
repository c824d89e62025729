import RaceOffice
import RecordBook
import ShortTrack

/// A race as the public sees it: who started, what came of it, and why.
struct RaceModel {
    let race: RaceRecord
    let season: SeasonView

    init(_ race: RaceRecord, in season: SeasonView) {
        self.race = race
        self.season = season
    }

    var content: [String: Any] {
        [
            "slug": race.id.slug, "title": race.id.title, "isOfficial": race.isOfficial,
            "hasResult": race.result != nil, "table": table,
            "correction": race.result?.correction as Any? ?? false,
        ]
    }

    private var table: TableModel {
        let hasResult = race.result != nil
        return TableModel(
            caption: "\(race.id.title), "
                + (hasResult ? (race.isOfficial ? "official" : "unofficial") : "start list"),
            columns: hasResult
                ? [
                    .init(title: "Place", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                    .init(title: "Name"), .init(title: "Time", isNumeric: true),
                    .init(title: "Mark"), .init(title: "Then"),
                ]
                : [
                    .init(title: "Start", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                    .init(title: "Name"), .init(title: "Why here"),
                ],
            rows: hasResult ? results : starters)
    }

    private var starters: [[CellModel]] {
        (race.startList?.starters ?? []).map { starter in
            [
                CellModel(text: "\(starter.position)", isNumeric: true),
                CellModel(text: "\(starter.helmet)", isNumeric: true),
                CellModel(kind: .who([WhoModel(starter.competitor, in: season)]), isHeader: true),
                CellModel(text: starter.reason),
            ]
        }
    }

    private var results: [[CellModel]] {
        (race.result?.rows ?? [])
            .sorted { ($0.place ?? .max, $0.competitor) < ($1.place ?? .max, $1.competitor) }
            .map { row in
                let ruling = race.decisions.first { $0.decision.competitor == row.competitor }
                return [
                    CellModel(text: row.place.map { "\($0)" } ?? "–", isNumeric: true),
                    CellModel(text: helmet(of: row.competitor), isNumeric: true),
                    CellModel(kind: .who([WhoModel(row.competitor, in: season)]), isHeader: true),
                    CellModel(text: row.time.map { "\($0)" } ?? "", isNumeric: true),
                    CellModel(text: ruling?.decision.ruling.rawValue ?? ""),
                    CellModel(text: ruling?.decision.reason ?? ""),
                ]
            }
    }

    private func helmet(of competitor: Competitor) -> String {
        race.startList?.starters.first { $0.competitor == competitor }.map { "\($0.helmet)" } ?? ""
    }
}
