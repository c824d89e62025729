import ArgumentParser
import Publishing
import RaceOffice
import RecordBook
import Rulebook

/// `rinkside rules 2011-12 2013-14`: a rulebook in sentences, or what changed to another.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Say a rulebook in sentences, or what changed from one to another.",
        discussion: """
            A rulebook is that of a season in the database, one of the archive by its folder's \
            name, or a file.
            """)

    @Argument(help: "The season, e.g. 2023-24, or a rulebook; a list of them when missing.")
    var season: String?
    @Argument(help: "The rulebook to compare it with.") var other: String?
    @Option(help: ArgumentHelp("Where rulebooks are looked for.", valueName: "folder"))
    var archive = "archive"
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        guard let season else {
            return try options.show(Table.rulebooks(try await options.rulebooks()))
        }
        let first = RulebookName(season, archive: archive, options: options)
        let rules = try await first.rules()
        guard let other else { return try options.show(Table.rules(rules)) }
        let second = RulebookName(other, archive: archive, options: options)
        try options.show(Table.comparison(from: rules, to: try await second.rules()))
    }
}
