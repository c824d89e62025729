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
        commandName: "podiums", abstract: "Count podium places by nation.",
        discussion: """
            Counted over the events of the category, distance and stop asked for. With --nation \
            the line of one nation, with its rank among all.
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "men, women or mixed; all when missing.") var category: Category?
    @Option(help: "What to count by: nation.") var by: Grouping = .nation
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        try options.show(season.podiumTable(try filters.filter(in: season, category: category)))
    }
}
