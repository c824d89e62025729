import HTTPTypes
import Phrases
import Publishing
import RaceOffice
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// The places a season gives at the Olympic Games, the lists they come from, and what each nation
/// got them for.
struct QualificationPage {
    private let season: SeasonView
    private let olympic: OlympicQualification

    /// Missing for a season that qualifies nobody.
    init?(_ season: SeasonView) {
        guard let olympic = season.rules?.olympic else { return nil }
        self.season = season
        self.olympic = olympic
    }

    func document(sequence: Int) -> Document {
        let id = season.record.id
        let steps = nations.compactMap(steps)
        var document = Document.records(
            title: "Olympic places, \(season.title)", heading: "Places at the \(olympic.games)",
            lead: "What the results known of \(season.title) are sure to give, by nation.",
            crumbs: [Crumb("\(season.title)", Address.season(id).path)], live: (id, sequence),
            tables: [places(ruledBy: steps)].compactMap(\.self)
                + headed("Lists", events.compactMap(list))
                + headed("Standing by", events.compactMap(reserve))
                + headed("Step by step", steps.map(\.withoutNotes)),
            nothing: "No place can be given yet.")
        document.files = events.flatMap { Crumb.files(of: .olympicList(id, $0), as: $0.title) }
        return document
    }

    private var events: [StandingID] { Category.allCases.flatMap(olympic.events) }

    private var nations: [Nation] {
        Set(season.olympicAllocations().flatMap(\.places.nations)).sorted()
    }

    /// How many places each nation has, with the rules of all steps said once.
    private func places(ruledBy steps: [TableModel]) -> TableModel? {
        guard let table = season.qualificationTable() else { return nil }
        let nations = nations
        var places = TableModel(table) { key, row in
            guard key == "nation" else { return nil }
            return CellModel(
                text: "\(nations[row])", hint: nations[row].phrase, path: "#steps-\(nations[row])",
                isHeader: true)
        }
        let rules = steps.first?.notes ?? []
        places.notes = rules.filter { !table.notes.contains($0) } + table.notes
        return places
    }

    /// The list of an event, with what decided each rank and what came of it.
    private func list(_ event: StandingID) -> TableModel? {
        guard let table = season.qualificationListTable(event) else { return nil }
        let lines = season.qualificationList(event)?.lines ?? []
        return named(table, event) { lines[$0].competitor }.folded(
            "list-\(event.slug)",
            detail: event.scope == .relay
                ? "\(olympic.places(in: event)) places, \(lines.count.counted("team", "teams")) ranked"
                : "\(olympic.places(in: event)) places, "
                    + "\(lines.count.counted("skater", "skaters")) ranked")
    }

    /// Who stands by for an event.
    private func reserve(_ event: StandingID) -> TableModel? {
        guard let table = season.qualificationReserveTable(event), !table.rows.isEmpty else {
            return nil
        }
        let reserve =
            season.olympicAllocations().first { $0.category == event.category }?
            .reserve(for: event) ?? []
        return named(table, event) { reserve[$0].line.competitor }
            .folded(
                "reserve-\(event.slug)",
                detail: table.rows.count.counted("competitor", "competitors"))
    }

    /// How a nation came to its places.
    private func steps(of nation: Nation) -> TableModel? {
        guard let table = season.qualificationStepsTable(nation: nation) else { return nil }
        var model = TableModel(table)
        model.caption = "\(nation) \(nation.phrase)"
        return model.folded("steps-\(nation)", detail: table.rows.count.counted("step", "steps"))
    }

    private func named(
        _ table: Table, _ event: StandingID, _ competitor: (_ row: Int) -> Competitor
    ) -> TableModel {
        var model = TableModel(table) { key, row in
            guard key == "name" else { return nil }
            return CellModel(kind: .who([WhoModel(competitor(row), in: season)]), isHeader: true)
        }
        model.caption = event.title
        return model.without("nation")
    }

    private func headed(_ heading: Phrase, _ tables: [TableModel]) -> [TableModel] {
        var tables = tables
        if !tables.isEmpty { tables[0].heading = heading }
        return tables
    }
}

extension RecordBooks {
    /// What to say of a season that qualifies nobody, with those that do.
    func qualifiesNobody(_ season: SeasonView) -> Problem {
        Problem(
            .notFound, "No Olympic places",
            ["No rule of \(season.title) qualifies anybody for Olympic Games."],
            suggestions: seasons.filter { $0.rules?.olympic != nil }.map {
                Problem.Suggestion(
                    title: "Olympic places, \($0.title)",
                    path: Address.qualification($0.record.id).path)
            })
    }
}
