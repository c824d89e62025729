import RaceOffice
import ShortTrack

extension Almanac.Selection {
    /// Reads what a page over all seasons is limited to.
    init(_ query: Query) throws(Problem) {
        try self.init(
            nation: query.nation(),
            season: query.value("season", expected: "a season, such as 2003-04") { SeasonID($0) },
            category: query.category(), distance: query.distance())
    }

    /// As written in an address.
    var query: [(String, String?)] {
        [
            ("nation", nation?.code), ("season", season?.description),
            ("category", category?.rawValue), ("distance", distance?.slug),
        ]
    }

    /// What is selected, for a title: "2003-04, men, 500 m".
    var words: String {
        let words = [
            nation?.code, season?.description, category?.rawValue, distance?.description,
        ].compactMap(\.self)
        return words.isEmpty ? "all seasons" : words.joined(separator: ", ")
    }
}
