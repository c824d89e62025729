import ArgumentParser
import FoundationEssentials
import RaceOffice
import Website

/// `rinkside export documents 2023-24 montreal-1 --folder DIR`: the papers of a stop on a stick.
struct ExportDocumentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Write the documents of a stop into a folder.",
        discussion: """
            Each document is written as a page to be printed and as CSV; protocol.html is the \
            whole protocol. The same as at /office/<season>/<stop>/documents.
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "The stop, e.g. montreal-1.") var stop: String
    @Option(help: ArgumentHelp("Where the files go.", valueName: "path")) var folder: String
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let state = try await House.open(database.path).state()
        let view = try SeasonOptions.season(season, asOf: nil, in: state, of: database.path)
        let id = try StopOptions.find("\(season)/\(stop)", in: state)
        guard let stop = StopView(id, in: view) else {
            throw Trouble.unknown("The calendar of \(season) has no stop \"\(stop)\".")
        }
        let files = PaperFiles(of: stop).files
        for (name, bytes) in files {
            do {
                try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"), options: .atomic)
            } catch {
                throw Trouble.output(
                    "\"\(folder)/\(name)\" cannot be written. Is the folder there, is there room, "
                        + "and may this user?")
            }
        }
        try Terminal.say("\(folder): wrote \(files.count) files of \(id).")
    }
}
