import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// `rinkside seasons`: what is in the database.
struct SeasonsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seasons", abstract: "List the seasons in the database.")

    @OptionGroup var database: DatabaseOptions
    @Option(help: "table, csv or json.") var format: TableFormat = .table

    func run() async throws {
        let state = try await House.open(database.path).state()
        let seasons = state.seasons.compactMap { state.season($0) }
        try Terminal.say(try format.write(Table.seasons(seasons)))
    }
}
