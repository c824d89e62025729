import ArgumentParser
import Phrases
import Publishing
import RaceOffice
import ShortTrack

/// `rinkside nations KOR`: nations over all seasons, one nation's skaters and relays.
struct NationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nations",
        abstract: "List nations over all seasons, or one nation's skaters and relay teams.")

    @Argument(help: "A nation's code or name, e.g. KOR; all when missing.") var code: String?
    @OptionGroup var part: AlmanacOptions
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let (almanac, filter) = try await part.almanac(options, nation: code)
        guard let nation = filter.nation else {
            try options.show(
                Table.nations(
                    almanac.nations(filter),
                    unknown: almanac.unknownPodiumPlaces(filter),
                    title: "Nations: \(filter.title)", hasTitles: filter.stage == nil))
            return
        }
        guard let record = almanac.nation(nation, filter) else {
            throw Trouble.unknown("Nobody skated for \(nation) in \(filter.title).")
        }
        try options.show(Table.nation(record))
    }
}
