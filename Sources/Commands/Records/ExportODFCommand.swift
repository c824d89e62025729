import ArgumentParser
import Publishing
import RaceOffice
import ShortTrack

/// `rinkside export odf 2023-24 montreal-1 --to DIR`: a stop as messages for other systems.
struct ExportODFCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "odf", abstract: "Write a stop as XML messages shaped like those of the ODF.",
        discussion: """
            Schedule, participants, teams, a result for each race and a ranking for each event. \
            The shape is that of published messages of the Olympic Data Feed; nobody has certified \
            it, and rounds the Games do not have go by codes of our own.
            """)

    @OptionGroup var export: StopExport

    func run() async throws {
        let stop = try await export.view()
        let messages = ODFMessages(stop).messages
        for message in messages {
            try OutputFolder(path: export.to).write(message.text, to: message.name)
        }
        try Terminal.say(
            "\(export.to): wrote \(messages.count) messages of \(stop.competition.id).")
    }
}
