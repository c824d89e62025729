import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// A stop in the office: how far each event is, and who is entered where, nation by nation.
struct StopPage {
    private let season: SeasonView
    private let competition: Competition
    private let events: [EventRecord]
    private let entries: StopEntries
    private let nation: Nation?
    private let sequence: Int

    init?(_ state: OfficeState, of id: CompetitionID, by operator: Operator) {
        guard let season = state.season(id.season),
            let competition = season.record[id]?.competition
        else { return nil }
        self.season = season
        self.competition = competition
        events = season.record.events(at: id)
        entries = season.stopEntries(of: id)
        nation = `operator`.nation
        sequence = state.lastSequence(of: id.season)
    }

    private var office: String { nation == nil ? "/office" : "/office/team" }

    var document: Document {
        let days = events.map(\.event.date).sorted()
        let dates = [days.first, days.last].compactMap { $0?.spelledOut }
        var document = Document(
            "office-stop", title: "\(competition.title), race office",
            crumbs: [Crumb("Race office", "/office")], live: (season.record.id, sequence),
            content: [
                "title": competition.title,
                "dates": Set(dates).count == 1 ? dates[0] : dates.joined(separator: " to "),
                "events": eventTable, "nations": nationTable as Any? ?? false,
                "findings": entries.findings(of: nation, under: season.rules?.entryLimits)
                    .map { season.people.naming(in: $0.words) },
            ])
        document.path = "\(office)/\(competition.id)"
        return document
    }

    private var eventTable: TableModel {
        TableModel(
            caption: "Events",
            columns: [
                .init(title: "Event"), .init(title: "Day"), .init(title: "Entries"),
                .init(title: "Entered", isNumeric: true), .init(title: "Next"),
            ],
            rows: events.map { record in
                let id = record.event.id
                let pages = office + Address.event(id).path
                let progress = season.progress(of: id)
                let entered =
                    record.entries.isEmpty
                    ? entries.entrants(in: id).map(\.competitor.nation)
                    : record.entries.map(\.competitor.nation)
                return [
                    CellModel(
                        text: "\(id.category.title), \(id.title)",
                        path: progress == nil || nation != nil ? pages + "/entries" : pages,
                        isHeader: true),
                    CellModel(text: record.event.date.spelledOut),
                    CellModel(text: record.entering.stage.rawValue, path: pages + "/entries"),
                    CellModel(
                        text: "\(entered.count { nation == nil || $0 == nation })",
                        path: pages + "/ranking-list", isNumeric: true),
                    CellModel(text: WorkLineModel(season: season, record: record).next.words),
                ]
            })
    }

    /// Who is entered where, with the counts a nation is limited in.
    private var nationTable: TableModel? {
        let nations = entries.nations.filter { nation == nil || $0 == nation }
        guard !nations.isEmpty else { return nil }
        let limits = season.rules?.entryLimits
        let genders = [Category.women, .men]
        return TableModel(
            caption: "Entered by each nation",
            columns: [.init(title: "Nation")]
                + events.map {
                    .init(
                        title: $0.event.id.phrase, detail: $0.event.id.category.title,
                        isNumeric: true)
                }
                + genders.map {
                    .init(
                        title: $0.title, detail: limits?.perGender.map { "of \($0)" },
                        isNumeric: true)
                },
            rows: nations.map { nation in
                [CellModel(text: "\(nation)", hint: nation.phrase, isHeader: true)]
                    + events.map { record in
                        let id = record.event.id
                        let count = entries.entrants(of: nation, in: id).count
                        return CellModel(
                            text: count == 0 ? "–" : "\(count)",
                            path: office + "\(Address.event(id).path)/entries?nation=\(nation)",
                            isNumeric: true)
                    }
                    + genders.map {
                        CellModel(
                            text: "\(entries.skaters(of: nation, $0).count)", isNumeric: true)
                    }
            })
    }
}

extension EntryRecord.Stage {
    /// What is to be done next with the entries, as the office says it.
    var next: String {
        switch self {
        case .notOpened: "Open the registry."
        case .open: "Enter skaters, then publish the ranking list."
        case .closed: "Publish the ranking list."
        case .published: "Draw the first round."
        }
    }
}
