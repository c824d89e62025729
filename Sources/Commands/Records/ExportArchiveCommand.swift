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
            as published, the rulebook, and as CSV the places, corrections, names and races other \
            documents have; of a season run here its calendar and the order of its events. \
            Without a season every season is written, and beside the folders the tables about all \
            of them: people, seasons, titles. Such files can be edited row by row, kept under \
            version control and checked with rinkside check. The same records give the same bytes.
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
        let (folders, tables) = try ArchiveFolder.archive(seasons, in: state)
        for folder in folders { try write(folder) }
        guard season == nil, !tables.isEmpty else { return }
        try write(tables)
        try Terminal.say("\(to): wrote \(tables.map(\.name).joined(separator: ", ")).")
    }

    private func write(_ files: [ArchiveFolder.File], into folder: String? = nil) throws {
        for file in files {
            let name = [folder, file.name].compactMap(\.self).joined(separator: "/")
            try OutputFolder(path: to).write(file.text, to: name)
        }
    }

    private func write(_ archive: ArchiveFolder) throws {
        let folder = "\(to)/\(archive.season)"
        try write(archive.files, into: "\(archive.season)")
        if !archive.files.isEmpty {
            try Terminal.say(
                "\(folder): wrote \(archive.files.map(\.name).joined(separator: ", ")).")
        } else if season != nil {
            Terminal.complain(
                "\(folder): nothing to write. What lists of champions and of seasons say is in "
                    + "the tables that an export of all seasons has.")
        }
        for page in archive.otherPages {
            Terminal.complain("\(folder): left out is another page of the season, \"\(page)\".")
        }
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
