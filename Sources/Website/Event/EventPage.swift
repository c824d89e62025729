import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// An event: its order with points, where that comes from, and its races where they were run here.
struct EventPage {
    let season: SeasonView
    let record: EventRecord
    let stop: Competition?
    /// What was changed after it was official.
    var corrections: [Correction] = []

    init?(_ season: SeasonView, event: EventID) {
        guard let record = season.record[event] else { return nil }
        self.season = season
        self.record = record
        stop = season.record[event.competition]?.competition
    }

    var id: EventID { record.event.id }

    func document(sequence: Int) -> Document {
        let place = stop?.title ?? id.competition.slug
        let order = classification
        return Document(
            "event", title: "\(id.category.title) \(id.phrase), \(place), \(season.title)",
            crumbs: [Crumb("\(season.title)", Address.season(season.record.id).path)],
            live: (season.record.id, sequence),
            content: [
                "title": heading, "place": place,
                "code": stop?.nation?.code ?? false as Any,
                "nation": stop?.nation?.phrase ?? "",
                "venue": stop?.venue ?? false as Any,
                "date": record.event.date.phrase,
                "schedulePath": season.record[id.competition]?.schedule.map { _ in
                    Address.schedule(id.competition).path
                } as Any? ?? false,
                "seasonTitle": season.title, "status": status as Any? ?? false,
                "table": order as Any? ?? false, "isHeld": season.isHeld(record),
                "isReasoned": order?.columns.count == 4,
                "tableNotes": tableNotes + [season.printedDay(of: record)].compactMap(\.self),
                "sources": sources, "hasSources": !sources.isEmpty,
                "races": races, "rounds": rounds, "hasRounds": rounds.count > 1,
                "hasRaces": !races.isEmpty, "ladder": ladder as Any? ?? false,
                "standingPath": Address.standing(
                    season.record.id, id.standing, after: id, asOf: nil
                ).path,
                "standingTitle": id.standing.title, "hasStanding": hasStanding,
                "neighbours": neighbours,
                "corrections": corrections.map(CorrectionModel.init(_:)).map(\.content),
                "hasCorrections": !corrections.isEmpty,
                "zone": season.zone(of: id.competition) as Any? ?? false,
                "protestTimes": protestTimes, "protests": protests,
                "hasProtests": !protestTimes.isEmpty || !protests.isEmpty,
                "structured": SportsEvent(record, in: season).text,
                "entries": races.isEmpty ? entries as Any? ?? false : false,
                "raceFiles": files.map { ["title": $0.title, "path": $0.path] as [String: Any] },
            ])
    }

    /// The tables of what is known of the races.
    private var files: [Crumb] {
        let hasLaps = sheets.contains { $0.result?.rows.contains { $0.laps != nil } == true }
        return Crumb.files(of: .races(id), as: "Races")
            + (hasLaps ? Crumb.files(of: .laps(id), as: "Laps") : [])
    }

    /// "Women, 500 m".
    private var heading: Phrase { "\(id.category.title), \(id.phrase)" }

    private var hasStanding: Bool { season.standings.contains(id.standing) }

    /// The races with a start list; of events that others ran those that were imported.
    var races: [[String: Any]] {
        guard let progress = season.progress(of: id) else {
            let races = record.importedRaces
            return races.compactMap { sheet in
                record.races[sheet.race].map {
                    RaceModel(race: $0, imported: sheet, of: races, season: season).content
                }
            }
        }
        // A round is drawn again for all its races at once.
        let reasons = Dictionary(
            uniqueKeysWithValues: progress.drawnRounds.map { ($0, progress.startReasons(in: $0)) })
        return record.racesInOrder.filter { $0.startList?.starters.isEmpty == false }
            .map { race in
                RaceModel(
                    race: race, progress: progress, season: season,
                    reasons: reasons[race.id.round]
                ).content
            }
    }

    /// The way to the first race of each round.
    private var rounds: [[String: Any]] {
        var met: Set<Round> = []
        return sheets.map(\.race).filter { met.insert($0.round).inserted }
            .map { ["title": $0.round.phrase, "slug": $0.slug] }
    }

    /// The races with a start list: run here, or imported.
    private var sheets: [RaceSheet] {
        (season.progress(of: id).map(\.races) ?? record.importedRaces)
            .filter { !$0.startList.starters.isEmpty }
    }

    /// The rounds; nothing for events that others ran.
    private var ladder: TableModel? {
        season.progress(of: id).flatMap { LadderModel(progress: $0, record: record).table }
    }

    /// "Official" once all races are; nothing for events that others ran.
    var status: [String: Any]? {
        season.progress(of: id).map { ["isOfficial": $0.officialPlacings != nil] }
    }

    /// The order of the event with points, as far as it goes; with reasons where its races are known.
    var classification: TableModel? {
        let order = season.order(of: record)
        guard !order.isEmpty else { return nil }
        let hasReasons = order.contains { $0.reason != nil }
        let isOpen = season.placings(of: record) == nil
        return TableModel(
            caption: isOpen ? "\(heading): order, unofficial" : "\(heading): order",
            columns: [
                .init(title: "Rank", isNumeric: true), .init(title: "Name"),
                .init(title: "Points", isNumeric: true),
            ] + (hasReasons ? [.init(title: "Why")] : []),
            rows: order.map { line in
                [
                    CellModel(text: line.rank.map { "\($0)" } ?? "–", isNumeric: true),
                    CellModel(kind: .who([WhoModel(line.competitor, in: season)]), isHeader: true),
                    CellModel(text: line.award?.phrase ?? "", isNumeric: true),
                ] + (hasReasons ? [CellModel(text: line.reason ?? "")] : [])
            },
            notes: isOpen ? ["Points follow when all races are official."] : [])
    }

    private var tableNotes: [Phrase] {
        guard season.progress(of: id) == nil else { return [] }
        return season.notes(onOrderOf: record)
    }

    private var sources: [[String: Any]] {
        record.placingStatements.map { statement in
            [
                "document": statement.source.document,
                "detail": [
                    statement.source.phrase,
                    statement.source.line.map { "line \($0) of the file read in" },
                    "known since \(statement.knownSince.phrase)",
                    "entered by \(Operator.phrase(of: statement.actor))",
                ].compactMap(\.self).joined(separator: ", "),
            ]
        }
    }

    /// The other events of the stop.
    private var neighbours: [[String: Any]] {
        season.record.events.map(\.event.id).filter { $0.competition == id.competition }
            .map { event in
                [
                    "path": Address.event(event).path,
                    "title": "\(event.category.title) \(event.phrase)" as Phrase,
                    "isHere": event == id,
                ]
            }
    }
}
