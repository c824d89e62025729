import ArgumentParser
import Publishing
import RaceOffice
import ShortTrack

/// `rinkside titles 2023-24`: who won what, in a season or in all.
struct TitlesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titles", abstract: "Show the winners of the tables of a season, or of all.")

    @Argument(help: "The season, e.g. 2023-24; all when missing.") var season: String?
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var options: SeasonOptions

    func validate() throws {
        guard filters.stage == nil else {
            throw ValidationError("A title is won over a season; leave --stage out.")
        }
    }

    func run() async throws {
        guard let season else {
            let almanac = try await options.almanac()
            return try options.show(
                Table.titles(almanac, try filters.filter(in: almanac, season: nil)))
        }
        let view = try await options.season(season)
        try options.show(view.titlesTable(try filters.filter(in: view)))
    }
}
