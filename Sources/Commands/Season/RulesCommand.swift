import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import Rulebook

/// `rinkside rules 2023-24`: the rulebook in sentences.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Say the rules of a season in sentences.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        guard let rules = season.rules else {
            throw Trouble.unknown(
                "No rulebook is in force for \(season.record.id). rinkside import RULEBOOK.yaml "
                    + "puts one in force.")
        }
        try options.show(Table.rules(rules))
    }
}
