import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// `rinkside results 2023-24 montreal-2 women relay`: the order of an event.
struct ResultsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results",
        abstract: "Show the places of a season, or the order of one event with its sources.",
        discussion: """
            Stop, category and distance name one event: 2023-24 montreal-2 women relay. With \
            fewer words, or with filters, every place known that they take in is listed; ranks \
            are those in the event.
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "The stop, e.g. montreal-2; all when missing.") var stop: String?
    @Argument(help: "men, women or mixed; all when missing.") var category: Category?
    @Argument(help: "The distance: 1000, 1500-2 for the second race, relay.") var distance: String?
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        guard let stop, let category, let distance else {
            let filter = try filters.filter(in: season, category: category, stop: stop)
            return try options.show(
                season.resultsTable(filter, isForProgram: options.format != .table))
        }
        let event = try season.event(stop, category, distance).event.id
        let filter = try filters.filter(
            in: season, category: category, stop: stop, distance: event.standing.scope.word)
        let table =
            options.format == .table
            ? season.resultsTable(of: event, filter) : season.orderTable(of: event, filter)
        guard let table else {
            throw Trouble.unknown("There is no event \(event).")
        }
        try options.show(table)
    }
}
