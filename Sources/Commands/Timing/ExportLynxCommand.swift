import ArgumentParser
import Publishing

/// `rinkside export lynx 2023-24 montreal-1 --to DIR`: start lists for the photo finish.
struct ExportLynxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lynx", abstract: "Write the start lists of a stop for FinishLynx.",
        discussion: """
            Writes lynx.evt, lynx.sch and lynx.ppl into the folder. A race keeps its numbers \
            whatever is drawn later; docs/timing.md has them.
            """)

    @OptionGroup var export: StopExport

    func run() async throws {
        let (season, stop) = try await export.find()
        let folder = export.to
        let files = LynxFiles(stop: stop, season: season)
        let written = try LynxFolder.write(files, into: folder)
        try Terminal.say(
            "\(folder): \(files.raceCount) race\(files.raceCount == 1 ? "" : "s") of \(stop). "
                + (written.isEmpty
                    ? "Nothing new." : "Wrote \(written.joined(separator: ", "))."))
    }
}
