import ArgumentParser
import Publishing
import RaceOffice
import ShortTrack

/// `rinkside standings 2023-24 women 1000`: a table, published and derived.
struct StandingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standings",
        abstract: "Show standings: what was published beside what the known results give.",
        discussion: """
            Category and table name one standing: 2023-24 women 1000. With fewer words, or with \
            filters, every standing they take in is shown. --nation leaves lines out and changes \
            no rank; --stage shows the table as it stood after that stop.
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "men, women or mixed; all when missing.") var category: Category?
    @Argument(help: "overall, a distance such as 1000, or relay; all when missing.")
    var table: String?
    @Option(
        help: ArgumentHelp(
            "The last event counted in, by its address, e.g. seoul/women-1500-2.",
            valueName: "stop/event"))
    var after: String?
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        if let category, let table { _ = try season.standing(category, table) }
        if let noStandings = season.noStandings { throw noStandings }
        let filter = try filters.filter(in: season, category: category, distance: table)
        let event = try after.map(season.event(address:))
        guard event == nil || category != nil && table != nil else {
            throw Trouble.unknown("--after needs a category and a table, such as women 1000.")
        }
        guard event == nil || filter.stage == nil else {
            throw Trouble.unknown("--after and --stage both say when. Leave one out.")
        }
        let ids = season.standings.filter(filter.takes)
        let isNamed = category != nil && table != nil
        guard isNamed || options.format == .table && !ids.isEmpty else {
            return try options.show(season.standingsTable(filter))
        }
        for (index, id) in ids.enumerated() {
            guard
                let table = season.standingsTable(
                    id, filter, after: event, isForProgram: options.format != .table)
            else {
                throw Trouble.unknown("No event of \(id) had been held by then.")
            }
            if index > 0 { try Terminal.say("") }
            try options.show(table)
        }
    }
}
