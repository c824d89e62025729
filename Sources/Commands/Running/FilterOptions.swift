public import ArgumentParser
import RaceOffice
import RecordBook
public import ShortTrack

/// What a listing is limited to, by the same words in every command.
///
/// What is typed is held against what there is, so that a mistyped word never looks like an empty
/// table.
struct FilterOptions: ParsableArguments {
    @Option(help: "men, women or mixed; M, W or X.") var category: Category?
    @Option(
        help: ArgumentHelp("500, 1000, 1500, 3000 or relay; of tables also overall."))
    var distance: String?
    @Option(help: "A nation's code or name, e.g. KOR.") var nation: String?
    @Option(help: ArgumentHelp("A stop by its number or name, e.g. 3.", valueName: "stop"))
    var stage: String?

    /// The filter for one season.
    /// - Parameters:
    ///   - category: the category, where it was given as a word of its own.
    ///   - stop: the stop, likewise.
    ///   - distance: the distance or table, likewise.
    func filter(
        in season: SeasonView, category word: Category? = nil, stop: String? = nil,
        distance table: String? = nil
    ) throws -> Filter {
        let stage = try once(stop, stage, "stop").map { try season.stop($0).stage }
        let there = FilterChoices(season)
        return Filter(
            category: try once(word, category, "category"),
            distance: try once(table, distance, "distance").map(there.distance),
            nation: try nation.map(there.nation), stage: stage)
    }

    /// The filter for all seasons, or one of them.
    /// - Parameter code: the nation, where it was given as a word of its own.
    func filter(in almanac: Almanac, season: SeasonID?, nation code: String? = nil) throws -> Filter
    {
        let there = FilterChoices(almanac, season: season)
        return Filter(
            season: season, category: category, distance: try distance.map(there.distance),
            nation: try once(code, nation, "nation").map(there.nation),
            stage: try stage.map(there.stage))
    }

    private func once<Value: Equatable>(
        _ word: Value?, _ option: Value?, _ name: String
    ) throws -> Value? {
        guard let word, let option, word != option else { return word ?? option }
        throw Trouble.unknown(
            "The \(name) is given twice, as \(word) and as \(option). Leave one out.")
    }
}

extension Category: ExpressibleByArgument {
    /// Reads a category's name or the letter of a race file: `women`, `W`.
    public init?(argument: String) { self.init(word: argument) }
}
