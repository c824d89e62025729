import ArgumentParser
import Publishing
import ShortTrack

/// `rinkside podiums 2023-24 --by nation`: podium places counted.
struct PodiumsCommand: AsyncParsableCommand {
    /// What podium places are counted by.
    enum Grouping: String, ExpressibleByArgument, CaseIterable {
        case nation
    }

    static let configuration = CommandConfiguration(
        commandName: "podiums", abstract: "Count podium places by nation.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "men, women or mixed; all when missing.") var category: Category?
    @Option(help: "What to count by: nation.") var by: Grouping = .nation
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        try options.show(await options.season(season).podiumTable(category: category))
    }
}
