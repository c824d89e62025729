import ArgumentParser
import Phrases
import Publishing
import RaceOffice
import ShortTrack

/// `rinkside athletes ahn`: skaters over all seasons, one skater's career.
struct AthletesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "athletes",
        abstract: "List skaters over all seasons, or show one skater's career.",
        discussion: """
            Words search: any form of a name, with or without accents and hyphens, in either \
            order, each word cut short if you like, a nation's code in front. When one skater is \
            found the career is shown.
            """,
        aliases: ["athlete"])

    @Argument(help: "Part of a name, e.g. \"hyunsoo ahn\", or \"RUS an\".") var words: [String] = []
    @OptionGroup var part: AlmanacOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let (almanac, filter) = try await part.almanac(options)
        let text = words.joined(separator: " ")
        guard !text.isEmpty else {
            let careers = almanac.athletes(filter)
            try options.show(
                Table.athletes(
                    careers, title: "Skaters: \(filter.title)", hasTitles: filter.stage == nil))
            return
        }
        let found = almanac.search(text, filter)
        guard let first = found.first else {
            throw Trouble.unknown(
                "Nobody in \(filter.title) was printed under a name like \"\(text)\".")
        }
        try options.show(
            found.count == 1
                ? Table.career(first)
                : Table.athletes(
                    found, title: "Skaters named like \"\(text)\": \(filter.title)",
                    hasTitles: filter.stage == nil))
    }
}
