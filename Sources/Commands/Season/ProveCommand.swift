import ArgumentParser
import Publishing
import RaceOffice
import Scoring
import ShortTrack

/// `rinkside prove 2023-24 women relay NED`: why a total is what it is.
struct ProveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove", abstract: "Show why a total is what it is, result by result.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Argument(help: "men, women or mixed.") var category: Category
    @Argument(help: "overall, a distance such as 1000, or relay.") var table: String
    @Argument(
        help: "A nation's code for a relay, part of a name, or a published rank.")
    var who: String
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        let id = try season.standing(category, table)
        let row = try season.row(who, in: id)
        if options.format == .table {
            try Terminal.say(season.lines(of: row.proof).joined(separator: "\n"))
        } else {
            try options.show(season.proofTable(row.proof))
        }
    }
}
