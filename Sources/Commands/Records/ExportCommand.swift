import ArgumentParser

/// `rinkside export`: a season in a format other programs and other people's pages take.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a season or start lists for other programs.",
        subcommands: [ExportWikitextCommand.self, ExportLynxCommand.self])
}
