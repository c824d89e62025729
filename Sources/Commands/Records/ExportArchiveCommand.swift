import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// `rinkside export archive 2023-24 --to DIR`: seasons as folders of plain files.
struct ExportArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Write a season as a folder of plain files that rinkside import takes back.",
        discussion: """
            DIR/2023-24/ holds what is known of the season and where it is known from: the page \
            as published, the rulebook, and tables as CSV of places, corrections, names, titles \
            and who is who; of a season run here the set-up and the races. Such files can be \
            edited row by row, kept under version control and checked with rinkside check. The \
            same records give the same bytes.
            """)

    @Argument(help: "The season, e.g. 2023-24; all when missing.") var season: String?
    @Option(help: ArgumentHelp("The folder the seasons' folders go into.", valueName: "path"))
    var to: String
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let state = try await House.read(database.path)
        let seasons =
            try season.map {
                [try SeasonOptions.season($0, asOf: nil, in: state, of: database.path)]
            } ?? Set(state.seasons + state.rulebooks).sorted().compactMap { state.season($0) }
        for season in seasons { try write(season, of: state) }
    }

    private func write(_ season: SeasonView, of state: OfficeState) throws {
        let archive = try ArchiveFolder(season, in: state)
        let folder = "\(to)/\(season.record.id)"
        for file in archive.files {
            try OutputFolder(path: folder).write(file.text, to: file.name)
        }
        try Terminal.say("\(folder): wrote \(archive.files.map(\.name).joined(separator: ", ")).")
        let strangers = ArchiveFolder.names.filter { name in
            InputFiles.exists("\(folder)/\(name)") && !archive.files.contains { $0.name == name }
        }
        if !strangers.isEmpty {
            Terminal.complain(
                "\(folder): \(strangers.joined(separator: ", ")) was there before; the records "
                    + "have nothing for it.")
        }
        if !archive.leftOut.isEmpty {
            let kinds = archive.leftOut.map { "\($0.count) \($0.kind.rawValue)" }
            Terminal.complain(
                "\(folder): left out are statements no file has a place for: "
                    + "\(kinds.joined(separator: ", ")). rinkside backup keeps them.")
        }
    }
}
