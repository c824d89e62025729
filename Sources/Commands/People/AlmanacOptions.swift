import ArgumentParser
import Publishing
import RaceOffice
import ShortTrack

/// Which part of all seasons a listing shows.
struct AlmanacOptions: ParsableArguments {
    @Option(help: "What was skated for this nation, e.g. KOR.", transform: Nation.argument)
    var nation: Nation?
    @Option(help: "One season, e.g. 2003-04.", transform: SeasonID.argument)
    var season: SeasonID?
    @Option(help: "men, women or mixed.") var category: Category?
    @Option(help: "500, 1000, 1500, 3000.", transform: Distance.argument)
    var distance: Distance?

    /// The selection these options make.
    var selection: Almanac.Selection {
        Almanac.Selection(
            nation: nation, season: season, category: category, distance: distance)
    }

    /// What is selected, for a title: "KOR, 2003-04, men, 500 m".
    var words: String {
        let words = [
            nation?.code, season?.description, category?.rawValue, distance?.description,
        ].compactMap(\.self)
        return words.isEmpty ? "all seasons" : words.joined(separator: ", ")
    }

    /// All seasons of a database read together.
    func almanac(_ options: SeasonOptions) async throws -> Almanac {
        let state = try await House.open(options.database.path).state()
        let almanac = state.almanac(asOf: options.asOf)
        if let season, !almanac.seasons.contains(season),
            !almanac.titles.contains(where: { $0.season == season })
        {
            throw Trouble.unknown(
                "There is no season \"\(season)\" in \(options.database.path). There are: "
                    + almanac.seasons.map(\.description).joined(separator: ", ") + ".")
        }
        return almanac
    }
}

extension Nation {
    /// Reads a nation's code typed as an argument.
    static func argument(_ text: String) throws -> Nation {
        guard let nation = Nation(text.uppercased()) else {
            throw ValidationError("\"\(text)\" is not a nation; write it as KOR.")
        }
        return nation
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

extension Distance {
    /// Reads an individual distance typed as an argument.
    static func argument(_ text: String) throws -> Distance {
        guard let metres = Int(text), metres > 0 else {
            throw ValidationError("\"\(text)\" is not a distance; write it as 500.")
        }
        return Distance(metres: metres)
    }
}
