import ArgumentParser
import Publishing
import ShortTrack

/// `rinkside calendar 2023-24`: the events with their podiums.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Show the calendar of a season with its podiums.",
        discussion: "With --nation: the events with that nation on the podium.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "men, women or mixed; all when missing.") var category: Category?
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        try options.show(
            season.calendarTable(try filters.filter(in: season, category: category)))
    }
}
