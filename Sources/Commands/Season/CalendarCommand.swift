import ArgumentParser
import Publishing
import ShortTrack

/// `rinkside calendar 2023-24`: the events with their podiums.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Show the calendar of a season with its podiums.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "men, women or mixed; all when missing.") var category: Category?
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        try options.show(await options.season(season).calendarTable(category: category))
    }
}
