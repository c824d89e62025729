import Phrases
import RaceOffice
import ShortTrack

extension Filter {
    /// Reads what a page is limited to.
    init(_ query: Query) throws(Problem) {
        try self.init(
            season: query.value("season", expected: "a season, such as 2003-04") { SeasonID($0) },
            category: query.category(), distance: query.distance(), nation: query.nation(),
            stage: query.value("stage", expected: "the number of a stop, such as 3") { Int($0) })
    }

    /// Refuses what nothing in the records has: it would look like an empty table.
    func check(by choices: FilterChoices) throws(Problem) {
        guard let unknown = choices.unknown(in: self) else { return }
        throw .badParameter(
            unknown.name, value: unknown.value,
            expected: unknown.known.isEmpty
                ? "nothing: none is known in \(choices.place)"
                : "one of \(unknown.known.joined(separator: ", "))")
    }

    /// As written in an address.
    var query: [(String, String?)] {
        [
            ("season", season?.description), ("category", category?.rawValue),
            ("distance", distance?.word), ("nation", nation?.code),
            ("stage", stage.map { "\($0)" }),
        ]
    }
}
