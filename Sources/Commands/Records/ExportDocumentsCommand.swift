import ArgumentParser
import RaceOffice
import ShortTrack
import Website

/// `rinkside export documents 2023-24 montreal-1 --to DIR`: the papers of a stop on a stick.
struct ExportDocumentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Write the documents of a stop into a folder.",
        discussion: """
            Each document is written as a page to be printed and as CSV; protocol.html is the \
            whole protocol. The same as at /office/<season>/<stop>/documents.
            """)

    @OptionGroup var export: StopExport

    func run() async throws {
        let (stop, folder) = (try await export.view(), export.to)
        let files = PaperFiles(of: stop).files
        for (name, bytes) in files {
            try OutputFolder(path: folder).write(bytes, to: name)
        }
        try Terminal.say("\(folder): wrote \(files.count) files of \(stop.competition.id).")
    }
}
