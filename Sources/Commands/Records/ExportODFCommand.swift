import ArgumentParser
import FoundationEssentials
import Publishing
import RaceOffice

/// `rinkside export odf 2023-24 montreal-1 --folder DIR`: a stop as messages for other systems.
struct ExportODFCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "odf", abstract: "Write a stop as XML messages shaped like those of the ODF.",
        discussion: """
            Schedule, participants, teams, a result for each race and a ranking for each event. \
            The shape is that of published messages of the Olympic Data Feed; nobody has certified \
            it, and rounds the Games do not have go by codes of our own.
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "The stop, e.g. montreal-1.") var stop: String
    @Option(help: ArgumentHelp("Where the files go.", valueName: "path")) var folder: String
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let state = try await House.read(database.path)
        let view = try SeasonOptions.season(season, asOf: nil, in: state, of: database.path)
        let id = try StopOptions.find("\(season)/\(stop)", in: state)
        guard let stop = StopView(id, in: view) else {
            throw Trouble.unknown("The calendar of \(season) has no stop \"\(stop)\".")
        }
        let messages = ODFMessages(stop).messages
        for message in messages {
            let path = "\(folder)/\(message.name)"
            do {
                try FileManager.default.createDirectory(
                    at: URL(filePath: folder), withIntermediateDirectories: true)
                try Data(message.text.utf8).write(to: URL(filePath: path), options: .atomic)
            } catch {
                throw Trouble.output(
                    "\"\(path)\" cannot be written. Is there room, and may this user?")
            }
        }
        try Terminal.say("\(folder): wrote \(messages.count) messages of \(id).")
    }
}
