import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// `rinkside results 2023-24 montreal-2 women relay`: the order of an event.
struct ResultsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results", abstract: "Show the order of an event, with points and sources.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "The stop, e.g. montreal-2.") var stop: String
    @Argument(help: "men, women or mixed.") var category: Category
    @Argument(help: "The distance: 1000, 1500-2 for the second race, relay.") var distance: String
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        let event = try season.event(stop, category, distance)
        guard let table = season.resultsTable(of: event.event.id) else {
            throw Trouble.unknown("There is no event \(event.event.id).")
        }
        try options.show(table)
    }
}
