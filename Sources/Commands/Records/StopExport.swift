import ArgumentParser
import RaceOffice
import RecordBook
import ShortTrack

/// Which stop is written, and where the files go.
struct StopExport: ParsableArguments {
    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "The stop, e.g. montreal-1.") var stop: String
    @Option(help: ArgumentHelp("The folder the files go into.", valueName: "path"))
    var to: String
    @OptionGroup var database: DatabaseOptions

    /// The season, and which of its stops is meant.
    func find() async throws -> (season: SeasonView, stop: CompetitionID) {
        let state = try await House.read(database.path)
        let view = try SeasonOptions.season(season, asOf: nil, in: state, of: database.path)
        return (view, try StopOptions.find("\(season)/\(stop)", in: state))
    }

    /// The stop itself.
    func view() async throws -> StopView {
        let (season, id) = try await find()
        guard let stop = StopView(id, in: season) else {
            throw Trouble.unknown("The calendar of \(self.season) has no stop \"\(self.stop)\".")
        }
        return stop
    }
}
