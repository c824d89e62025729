import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// `rinkside seasons`: what is in the database.
struct SeasonsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seasons", abstract: "List the seasons in the database.",
        discussion: """
            With filters the stops, events and champions of each season are counted that they \
            take in; --nation counts the events with that nation on the podium.
            """)

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let state = try await House.read(options.database.path)
        let filter = try filters.filter(in: state.almanac(asOf: options.asOf), season: nil)
        let seasons = state.seasons.compactMap { state.season($0, asOf: options.asOf) }
        try options.show(Table.seasons(seasons, filter))
    }
}
