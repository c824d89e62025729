import HTTPTypes
import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What the pages about the entries of an event have in common.
struct EntryScreen {
    let state: OfficeState
    let season: SeasonView
    let record: EventRecord
    let by: Operator
    let sequence: Int
    /// What was refused just now, with what had been entered.
    var refused: (problem: Problem, form: Form)?

    init?(_ state: OfficeState, event: EventID, by operator: Operator) {
        guard let season = state.season(event.competition.season),
            let record = season.record[event]
        else { return nil }
        self.state = state
        self.season = season
        self.record = record
        by = `operator`
        sequence = state.lastSequence(of: event.competition.season)
    }

    var id: EventID { record.event.id }
    var title: String { "\(id.category.title), \(id.title)" }
    var path: String { office + Address.event(id).path }
    /// Where the pages begin: team leaders have theirs to themselves.
    private var office: String { by.nation == nil ? "/office" : "/office/team" }
    var stage: EntryRecord.Stage { record.entering.stage }
    var isDrawn: Bool { season.progress(of: id)?.drawnRounds.isEmpty == false }
    var entries: StopEntries { season.stopEntries(of: id.competition) }

    func may(_ action: Action) -> Bool { action.roles.contains(by.role) }

    /// Whether the reader sees what is a nation's own: team leaders see their nation's only.
    func sees(_ nation: Nation) -> Bool { by.nation == nil || by.nation == nation }

    /// A field as it was entered and refused, where the form was the one with a field of this name.
    func entered(_ name: String, with mark: String) -> String {
        refused?.form.fields[mark] == nil ? "" : refused?.form[name] ?? ""
    }

    /// A page with what all of them show.
    func document(_ template: String, _ name: String, content: [String: Any]) -> Document {
        let stop = season.record[id.competition]?.competition
        let pages =
            [("Entries", "entries"), ("Ranking list", "ranking-list")]
            + (id.distance.isRelay ? [("Members", "line-ups")] : [])
        let tabs =
            pages.map { ($0.0, "\(path)/\($0.1)") }
            + (season.progress(of: id) == nil
                ? [] : [("Races", by.nation == nil ? path : Address.event(id).path)])
        let common: [String: Any] = [
            "title": "\(title): \(name.lowercased())", "place": stop?.title ?? "",
            "date": record.event.date.spelledOut, "path": path, "seen": "\(sequence)",
            // Team leaders see their own nation's part of the work alone.
            "work": by.nation == nil ? WorkLineModel(season: season, record: record).steps : [],
            "stopPath": "/office/\(id.competition)", "stage": stage.rawValue,
            "reloadPath": tabs.first { $0.0 == name }?.1 ?? path,
            "tabs": tabs.map { ["title": $0.0, "path": $0.1, "isCurrent": $0.0 == name] },
            "alert": refused.map {
                ["title": $0.problem.title, "words": $0.problem.words] as [String: Any]
            } as Any? ?? false,
        ]
        var document = Document(
            template, title: "\(name), \(title), race office",
            crumbs: [
                Crumb("Race office", "/office"),
                Crumb("\(stop?.title ?? id.competition.slug)", "\(office)/\(id.competition)"),
            ], live: (season.record.id, sequence), content: common.merging(content) { $1 })
        document.path = tabs.first { $0.0 == name }?.1
        return document
    }

    /// Competitors to choose from, the one entered before kept.
    func options(
        _ competitors: [Competitor], chosen: String
    ) -> [[String: Any]] {
        competitors.map { competitor in
            [
                "value": "\(competitor)",
                "title": competitor.person == nil
                    ? season.name(competitor) : "\(competitor.nation) \(season.name(competitor))",
                "isChosen": "\(competitor)" == chosen,
            ]
        }
    }

    /// What was done by hand and can be taken back, each with the number by which it is.
    func undoable(_ lines: [(statement: Int, title: String)]) -> [[String: Any]] {
        lines.filter { state.historyEntry(of: $0.statement)?.isUndone(by: by.role) == true }
            .map { ["statement": "\($0.statement)", "title": $0.title] }
    }
}
