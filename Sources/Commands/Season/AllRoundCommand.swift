import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// `rinkside all-round 2003-04 men --stage 1`: the ranking of a meeting over its distances.
struct AllRoundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "all-round",
        abstract: "Rank each meeting over its distances, and say whom the super-final admits.",
        discussion: "Only of seasons whose rulebook has such a ranking, as 2003-04.")

    @Argument(help: "The season, e.g. 2003-04.") var season: String
    @Argument(help: "men or women; both when missing.") var category: Category?
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        guard let table = season.allRoundTable(try filters.filter(in: season, category: category))
        else {
            throw Trouble.unknown("The rulebook of \(season.record.id) ranks no meeting all-round.")
        }
        try options.show(table)
    }
}
