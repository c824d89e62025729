import ArgumentParser
import RaceOffice
import ShortTrack

/// Which part of all seasons a listing shows.
struct AlmanacOptions: ParsableArguments {
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @Option(help: "One season, e.g. 2003-04.", transform: SeasonID.argument)
    var season: SeasonID?

    /// All seasons of a database read together, and which part of them to show.
    /// - Parameter nation: the nation, where it was given as a word of its own.
    func almanac(
        _ options: SeasonOptions, nation: String? = nil
    ) async throws -> (almanac: Almanac, filter: Filter) {
        let almanac = try await options.almanac()
        if let season, !almanac.seasons.contains(season),
            !almanac.titles.contains(where: { $0.season == season })
        {
            throw Trouble.unknown(
                "There is no season \"\(season)\" in \(options.database.path). There are: "
                    + almanac.seasons.map(\.description).joined(separator: ", ") + ".")
        }
        return (almanac, try filters.filter(in: almanac, season: season, nation: nation))
    }
}

extension SeasonID {
    /// Reads a season typed as an argument.
    static func argument(_ text: String) throws -> SeasonID {
        guard let season = SeasonID(text) else {
            throw ValidationError("\"\(text)\" is not a season; write it as 2023-24.")
        }
        return season
    }
}
