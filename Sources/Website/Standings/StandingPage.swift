import Phrases
import Publishing
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// A standing: what every event paid, published and known totals, the proof and the title race.
struct StandingPage {
    let season: SeasonView
    let table: PublishedTable
    /// What is counted; missing while no rulebook is in force.
    let results: SeasonResults?
    let after: EventID?

    /// Reads the standing out of a season.
    /// - Throws: a `Problem` when the table does not exist or the event is not in the season.
    init(_ season: SeasonView, table id: StandingID, after: EventID?) throws(Problem) {
        if let after, season.record[after] == nil {
            throw .badParameter(
                "after", value: "\(after.competition.slug)/\(after.slug)",
                expected: season.record.events.first.map {
                    "an event of \(season.title), such as \($0.event.id.competition.slug)/"
                        + "\($0.event.id.slug)"
                } ?? "an event of \(season.title), such as none")
        }
        guard let table = season.table(id, after: after) else {
            throw .unknown(
                "table “\(id.slug)” in \(season.title)",
                suggestions: season.standings.map {
                    Problem.Suggestion(
                        title: $0.title,
                        path: Address.standing(season.record.id, $0, after: nil, asOf: nil).path)
                })
        }
        self.season = season
        self.table = table
        results = season.results(after: after)
        self.after = after
    }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        let chart = chart
        let legend = (chart?.legend ?? []).map {
            ["line": "\($0.line)", "name": $0.name, "total": $0.total]
        }
        return Document(
            "standing", title: "\(table.id.title), \(season.title)",
            crumbs: [Crumb("\(season.title)", Address.season(id).path)], live: (id, sequence),
            content: [
                "title": table.id.title, "seasonTitle": season.title,
                "point": point as Any? ?? false, "day": season.asOf?.phrase as Any? ?? false,
                "asOf": season.asOf.map { "\($0)" } ?? "",
                "afterValue": after.map { "\($0.competition.slug)/\($0.slug)" } as Any? ?? false,
                "table": scores, "isUndecided": table.events == 0 && results != nil, "steps": steps,
                "allPath": path(after: nil),
                "csvPath": file(.csv).path, "jsonPath": file(.json).path,
                "isAll": after == nil, "proofs": proofs, "others": others,
                "path": path(after: nil, asOf: nil),
                "chart": chart.map { chart in ChartModel { chart.svg($0) } } as Any? ?? false,
                "legend": legend,
                "hasUnknown": table.rows.contains { $0.proof.total?.isExact == false },
                "rulesPath": results == nil ? false : Address.rules(id).path,
            ])
    }

    var point: Phrase? {
        after.map { event in
            let events = season.record.events.map(\.event.id)
            let held = events[...(events.firstIndex(of: event) ?? events.endIndex - 1)]
            let event = held.last { $0.standing == table.id } ?? event
            return "after \(stopTitle(event.competition)), \(event.inSentence)"
        }
    }

    func stopTitle(_ id: CompetitionID) -> String {
        season.record[id]?.competition?.title ?? id.slug
    }

    /// The table for a spreadsheet or a program, as it is here.
    private func file(_ format: TableFormat) -> Address {
        .table(
            .standing(season.record.id, table.id, after: after, asOf: season.asOf), format)
    }

    func path(after event: EventID?) -> String { path(after: event, asOf: season.asOf) }

    func path(after event: EventID?, asOf day: CalendarDate?) -> String {
        Address.standing(season.record.id, table.id, after: event, asOf: day).path
    }

    /// One step for each event of the table, to see the standing grow.
    private var steps: [[String: Any]] {
        let events = season.events(countedIn: table.id).map(\.event)
        let isMixed = Set(events.map(\.id.category)).count > 1
        return events.map { event in
            let stop = stopTitle(event.id.competition)
            let title: Phrase =
                "\(stop) \(isMixed ? event.id.inSentence : event.id.phrase)"
            return [
                "path": path(after: event.id), "title": title,
                "short": event.date.inShort, "isHere": event.id == after,
            ]
        }
    }

    private var others: [[String: Any]] {
        season.standings.map { other in
            [
                "path": Address.standing(
                    season.record.id, other, after: nil, asOf: season.asOf
                ).path,
                "title": other.title, "isHere": other == table.id,
            ]
        }
    }

    /// The race for the title among those who lead at the end.
    private var chart: TitleRaceChart? {
        let leaders = table.rows.prefix(6).compactMap(\.competitor)
        guard let results, !leaders.isEmpty, table.events > 1, results.isAddedUp(table.id) else {
            return nil
        }
        let published = table.rows.compactMap { row in
            row.competitor.flatMap { own in row.claim?.points.map { (own, $0) } }
        }
        return TitleRaceChart(
            results.titleRace(table.id, among: leaders), in: season,
            published: Dictionary(published, uniquingKeysWith: { first, _ in first }))
    }

    /// The name of the proof of a row within its page.
    func proofName(of row: PublishedTable.Row) -> String {
        let own =
            row.competitor.map { "\($0.nation)-\($0.person?.description ?? "team")" }
            ?? "rank-\(row.claim?.rank ?? 0)"
        return "proof-\(own)"
    }

    /// Whether the proof of a row is on the page.
    func hasProof(_ row: PublishedTable.Row) -> Bool {
        row.claim != nil || after != nil || !table.isPublished
    }

    /// The full text of every row's proof.
    private var proofs: [[String: Any]] {
        table.rows.filter(hasProof).map { row in
            let lines = season.explanation(of: row.proof).filter { !$0.words.isEmpty }
            return [
                "id": proofName(of: row),
                "who": WhoModel(row.competitor, in: season, isLinked: false),
                "total": (row.claim?.points.map { "\($0)" } ?? row.proof.total.map { "\($0)" })
                    ?? "",
                "verdict": row.proof.verdict.map { VerdictModel($0) } as Any? ?? false,
                "lines": lines.map { line -> [String: Any] in
                    ["words": line.words, "isResult": line.isResult]
                },
            ]
        }
    }
}
