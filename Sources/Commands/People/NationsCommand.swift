import ArgumentParser
import Publishing
import RaceOffice
import ShortTrack

/// `rinkside nations KOR`: nations over all seasons, one nation's skaters and relays.
struct NationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nations",
        abstract: "List nations over all seasons, or one nation's skaters and relay teams.")

    @Argument(help: "A nation's code, e.g. KOR; all when missing.", transform: Nation.argument)
    var code: Nation?
    @OptionGroup var part: AlmanacOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let almanac = try await part.almanac(options)
        guard let nation = code ?? part.nation else {
            try options.show(
                Table.nations(
                    almanac.nations(part.selection),
                    unknown: almanac.unknownPodiumPlaces(part.selection),
                    title: "Nations: \(part.words)"))
            return
        }
        guard let record = almanac.nation(nation, part.selection) else {
            throw Trouble.unknown("Nobody skated for \(nation) in \(part.words).")
        }
        try options.show(Table.nation(record))
    }
}
