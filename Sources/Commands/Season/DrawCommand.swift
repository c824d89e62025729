import ArgumentParser
import Publishing
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// `rinkside draw 2023-24 seoul men 500 --lot 7`: the first round drawn once more, by anybody.
struct DrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw the first round of an event once more by its published lot.",
        discussion: """
            From the published entry list and the lot the same races come out, and nothing is kept. \
            Without --lot by the lot the event was drawn by. docs/draw.md says how it is done.
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "The stop, e.g. montreal-2.") var stop: String
    @Argument(help: "men, women or mixed.") var category: Category
    @Argument(help: "The distance: 1000, 1500-2 for the second race, relay.") var distance: String
    @Option(help: ArgumentHelp("The seed of the lot.", valueName: "number")) var lot: UInt64?
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        let event = try season.event(stop, category, distance).event.id
        guard let progress = season.progress(of: event), !progress.entries.isEmpty else {
            throw Trouble.unknown("\(event) has no published entry list here.")
        }
        guard let lot = lot ?? progress.lot else {
            throw Trouble.unknown("\(event) is not drawn yet. Give the lot with --lot.")
        }
        let table: Table
        do { table = try season.drawTable(of: progress, lot: lot) } catch {
            throw Trouble.unknown(error.description)
        }
        try options.show(table)
    }
}
