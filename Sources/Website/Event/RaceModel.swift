import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// A race as everybody sees it: who started, what came of it, who goes where and why.
struct RaceModel {
    let race: RaceRecord
    let season: SeasonView
    private let sheet: RaceSheet?
    /// How far the event has come; nothing for one whose official results were imported.
    private let progress: EventProgress?
    private let fate: @Sendable (Competitor) -> RaceFate

    /// Why each starter starts there.
    private let reasons: [Competitor: Phrase]

    /// A race of an event that is run here.
    /// - Parameter reasons: why each starter of the round starts there, where that is known already.
    init(
        race: RaceRecord, progress: EventProgress, season: SeasonView,
        reasons: [Competitor: Phrase]? = nil
    ) {
        self.reasons = reasons ?? progress.startReasons(in: race.id.round)
        self.race = race
        self.season = season
        self.progress = progress
        sheet = progress.races.first { $0.race == race.id }
        fate = { RaceFate(of: $0, in: race.id, progress) }
    }

    /// A race that was imported.
    init(race: RaceRecord, imported sheet: RaceSheet, of races: [RaceSheet], season: SeasonView) {
        self.race = race
        self.season = season
        self.sheet = sheet
        reasons = [:]
        progress = nil
        fate = { RaceFate(of: $0, in: sheet, among: races, of: season) }
    }

    var content: [String: Any] {
        let chart = race.result.flatMap { LapChart($0) }
        return [
            "slug": race.id.slug, "title": race.id.phrase, "isOfficial": race.isOfficial,
            "hasResult": race.result != nil, "state": sheet?.state.phrase ?? "",
            "isWaiting": sheet?.state == .scheduled,
            "table": known(sheet?.outcome.map(results) ?? starts),
            "starts": sheet?.outcome == nil || race.startList == nil
                ? false : known(starts) as Any,
            "correction": race.result?.correction as Any? ?? false,
            "laps": chart.map(laps) as Any? ?? false,
            "places": chart.map { chart in
                ChartModel { PositionChart(chart, of: race.id, in: season).svg($0) }
            } as Any? ?? false,
            "lot": race.startList?.lot.map { "\($0)" } as Any? ?? false,
        ]
    }

    /// A table with the columns that imported results fill; of a race run here with all.
    private func known(_ table: TableModel) -> TableModel {
        progress == nil ? table.withoutEmptyColumns : table
    }

    private var starts: TableModel {
        TableModel(
            caption: "\(race.id.phrase), start list",
            columns: [
                .init(title: "Start", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                .init(title: "Name"), .init(title: "Why here"),
            ],
            rows: starters, notes: list + entrants)
    }

    private func results(_ outcome: RaceOutcome) -> TableModel {
        TableModel(
            caption: race.isOfficial
                ? "\(race.id.phrase), official" : "\(race.id.phrase), unofficial",
            columns: [
                .init(title: "Place", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                .init(title: "Name"), .init(title: "Time", isNumeric: true),
                .init(title: "Mark"), .init(title: race.id.round.isFinal ? "Rank" : "Goes to"),
                .init(title: "Why"),
            ],
            rows: outcome.rows.map(row), notes: list + entrants)
    }

    /// The laps with the place at each crossing.
    private func laps(_ chart: LapChart) -> TableModel {
        let count = chart.lines.map(\.crossings.count).max() ?? 0
        return TableModel(
            caption: "\(race.id.phrase), laps and places at the finish line",
            columns: [.init(title: "Crossing", isNumeric: true)]
                + chart.lines.map { .init(title: season.naming($0.competitor), isNumeric: true) },
            rows: (0..<count).map { index in
                [CellModel(text: "\(index + 1)", isNumeric: true, isHeader: true)]
                    + chart.lines.map { line in
                        guard index < line.crossings.count else {
                            return CellModel(text: "–", isNumeric: true)
                        }
                        let crossing = line.crossings[index]
                        return CellModel(
                            text: "\(crossing.lap) (\(crossing.place))", isNumeric: true)
                    }
            },
            notes: (race.result.map(chart.gaps) ?? []).map {
                "\($0.mapData(season.people.naming(in:)))."
            }
        )
    }

    /// Who was exchanged by hand and why, and which compatriots meet who should not.
    private var list: [Phrase] {
        let change: [Phrase] = race.startList?.change.map { ["Exchanged by hand: \($0)."] } ?? []
        return (change + (progress?.compatriots(in: race.id) ?? []).map { "\($0)." })
            .map { $0.mapData(season.people.naming(in:)) }
    }

    private var starters: [[CellModel]] {
        let withdrawn = progress?.withdrawnStarters(of: race.id) ?? []
        return (race.startList?.starters ?? []).map { starter in
            [
                CellModel(text: "\(starter.position)", isNumeric: true),
                helmet(starter.helmet),
                CellModel(kind: .who([WhoModel(starter.competitor, in: season)]), isHeader: true),
                CellModel(
                    text: withdrawn.contains(starter.competitor)
                        ? "withdrawn, does not start"
                        : (reasons[starter.competitor] ?? Phrase(verbatim: starter.reason))
                            .mapData(season.people.naming(in:))),
            ]
        }
    }

    private func row(_ row: RaceOutcome.Row) -> [CellModel] {
        let fate = fate(row.competitor)
        return [
            CellModel(
                text: row.placeInWords,
                hint: row.decision?.ruling.phrase, isNumeric: true),
            helmet(row.helmet),
            CellModel(kind: .who([WhoModel(row.competitor, in: season)]), isHeader: true),
            CellModel(text: row.timePhrase, isNumeric: true),
            CellModel(text: fate.mark), CellModel(text: fate.destinationTitle),
            CellModel(text: fate.reason),
        ]
    }

    /// The number of a helmet; nothing where results were imported without.
    private func helmet(_ number: Int) -> CellModel {
        CellModel(text: number > 0 ? "\(number)" : "", isNumeric: true)
    }
}
