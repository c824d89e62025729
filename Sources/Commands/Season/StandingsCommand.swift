import ArgumentParser
import Publishing
import RaceOffice
import ShortTrack

/// `rinkside standings 2023-24 women 1000`: a table, published and derived.
struct StandingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standings",
        abstract: "Show a standing: what was published beside what the known results give.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "men, women or mixed.") var category: Category
    @Argument(help: "overall, a distance such as 1000, or relay.") var table: String
    @Option(
        help: ArgumentHelp(
            "The last event counted in, by its address, e.g. seoul/women-1500-2.",
            valueName: "stop/event"))
    var after: String?
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        let id = try season.standing(category, table)
        let event = try after.map(season.event(address:))
        guard let table = season.standingsTable(id, after: event) else {
            throw Trouble.unknown("No event of \(id) had been held by then.")
        }
        try options.show(table)
    }
}
