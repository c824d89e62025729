import ArgumentParser
import Publishing

/// `rinkside titles 2023-24`: who won what.
struct TitlesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titles", abstract: "Show the winners of a season's tables.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        try options.show(await options.season(season).titlesTable())
    }
}
