import ArgumentParser

/// `rinkside export`: what other programs, other people's pages and a printer take.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a season, start lists or documents into files.",
        subcommands: [
            ExportArchiveCommand.self, ExportWikitextCommand.self, ExportLynxCommand.self,
            ExportDocumentsCommand.self, ExportTablesCommand.self, ExportODFCommand.self,
        ])
}
