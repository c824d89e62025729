import Publishing
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// A table at an address of its own, for a spreadsheet or a program: the same the command line
/// prints.
struct TableFile: Hashable, Sendable {
    /// Which table.
    enum Content: Hashable, Sendable {
        case seasons(Filter)
        case titles(Filter)
        case athletes(named: String, Filter)
        case nations(Filter)
        case calendar(SeasonID, Filter)
        case podiums(SeasonID, Filter)
        case champions(SeasonID, Filter)
        case results(SeasonID, Filter)
        case event(EventID)
        case standings(SeasonID, Filter)
        case standing(SeasonID, StandingID, after: EventID?, asOf: CalendarDate?)
        case reconciliation(SeasonID)
        case qualification(SeasonID)
        case rules(SeasonID)
        case comparison(SeasonID, SeasonID)
    }

    let content: Content
    let format: TableFormat

    /// The address of the page that shows it, up to its ending and with what limits it.
    private var page: (path: String, query: String) {
        func season(_ id: SeasonID, _ name: String, _ filter: Filter) -> (String, String) {
            ("/\(id)/\(name)", Query.text(filter.query))
        }
        func split(_ address: Address) -> (String, String) {
            let path = address.path
            let mark = path.firstIndex(of: "?") ?? path.endIndex
            return (String(path[..<mark]), String(path[mark...]))
        }
        switch content {
        case .seasons(let filter): return split(.seasons(filter))
        case .titles(let filter): return split(.titles(filter))
        case .athletes(let text, let filter): return split(.athletes(named: text, filter))
        case .nations(let filter): return split(.nations(filter))
        case .calendar(let id, let filter): return season(id, "calendar", filter)
        case .podiums(let id, let filter): return season(id, "podiums", filter)
        case .champions(let id, let filter): return season(id, "titles", filter)
        case .results(let id, let filter): return split(.results(id, filter))
        case .event(let event): return split(.event(event))
        case .standings(let id, let filter): return split(.standings(id, filter))
        case .standing(let id, let table, let after, let day):
            return split(.standing(id, table, after: after, asOf: day))
        case .reconciliation(let id): return split(.reconciliation(id))
        case .qualification(let id): return split(.qualification(id))
        case .rules(let id): return split(.rules(id))
        case .comparison(let before, let after): return split(.comparison(before, after))
        }
    }

    /// The address, as written in links: `/2023-24/standings/women-1000.csv?after=seoul/women-1000`.
    var path: String { "\(page.path).\(format.rawValue)\(page.query)" }

    /// The bytes.
    func bytes(in state: OfficeState, _ books: RecordBooks) throws -> [UInt8] {
        let table = try table(in: state, books)
        let text =
            switch format {
            case .csv: CSVTable.write(table, forSpreadsheets: true)
            case .json, .table: try format.write(table)
            }
        return Array(text.utf8)
    }

    private func table(in state: OfficeState, _ books: RecordBooks) throws -> Table {
        func season(_ id: SeasonID, asOf day: CalendarDate? = nil) throws(Problem) -> SeasonView {
            guard let season = state.season(id, asOf: day) else {
                throw .unknown("season \(id)", suggestions: Nearest(state).seasons(to: "\(id)"))
            }
            return season
        }
        func found(_ table: Table?) throws(Problem) -> Table {
            guard let table else { throw .unknown("table at \(path)") }
            return table
        }
        let almanac = books.almanac
        switch content {
        case .seasons(let filter): return Table.seasons(books.seasons, filter)
        case .titles(let filter): return Table.titles(almanac, filter)
        case .athletes(let text, let filter):
            let careers =
                text.isEmpty ? almanac.athletes(filter) : almanac.search(text, filter)
            return Table.athletes(
                careers, title: "Skaters: \(filter.title)", hasTitles: filter.stage == nil)
        case .nations(let filter):
            return Table.nations(
                almanac.nations(filter), unknown: almanac.unknownPodiumPlaces(filter),
                title: "Nations: \(filter.title)", hasTitles: filter.stage == nil)
        case .calendar(let id, let filter): return try season(id).calendarTable(filter)
        case .podiums(let id, let filter): return try season(id).podiumTable(filter)
        case .champions(let id, let filter): return try season(id).titlesTable(filter)
        case .results(let id, let filter): return try season(id).resultsTable(filter)
        case .event(let event):
            let season = try season(event.competition.season)
            return try found(season.resultsTable(of: event, Filter()))
        case .standings(let id, let filter): return try season(id).standingsTable(filter)
        case .standing(let id, let table, let after, let day):
            let season = try season(id, asOf: day)
            return try found(season.standingsTable(table, Filter(), after: after))
        case .reconciliation(let id):
            let season = try season(id)
            return season.reconciliationTable(season.claimChecks, of: nil)
        case .qualification(let id):
            return try found(season(id).qualificationTable(category: nil, declines: []))
        case .rules(let id): return Table.rules(try rules(of: season(id)))
        case .comparison(let before, let after):
            return Table.comparison(
                from: try rules(of: season(before)), to: try rules(of: season(after)))
        }
    }

    private func rules(of season: SeasonView) throws(Problem) -> Rules {
        guard let rules = season.rules else { throw .unknown("rulebook of \(season.title)") }
        return rules
    }
}
