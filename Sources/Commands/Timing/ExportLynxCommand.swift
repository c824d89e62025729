import ArgumentParser
import Publishing

/// `rinkside export lynx 2023-24 montreal-1 --folder DIR`: start lists for the photo finish.
struct ExportLynxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lynx", abstract: "Write the start lists of a stop for FinishLynx.",
        discussion: """
            Writes lynx.evt, lynx.sch and lynx.ppl into the folder. A race keeps its numbers \
            whatever is drawn later; docs/timing.md has them.
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "The stop, e.g. montreal-1.") var stop: String
    @Option(help: ArgumentHelp("Where the files go.", valueName: "path")) var folder: String
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let state = try await House.read(database.path)
        let view = try SeasonOptions.season(season, asOf: nil, in: state, of: database.path)
        let stop = try StopOptions.find("\(season)/\(stop)", in: state)
        let files = LynxFiles(stop: stop, season: view)
        let written = try LynxFolder.write(files, into: folder)
        try Terminal.say(
            "\(folder): \(files.raceCount) race\(files.raceCount == 1 ? "" : "s") of \(stop). "
                + (written.isEmpty
                    ? "Nothing new." : "Wrote \(written.joined(separator: ", "))."))
    }
}
