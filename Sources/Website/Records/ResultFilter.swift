import ShortTrack

/// Which events of a season to look at; what is missing is not limited.
struct ResultFilter: Hashable, Sendable {
    /// Events of one category.
    var category: Category?
    /// Events over one distance.
    var distance: Distance?
    /// Events in which one nation is on the podium.
    var nation: Nation?
    /// Events of one stop, by its number in the season.
    var stage: Int?

    init() {}

    /// Reads the filter of an address.
    init(_ query: Query) throws(Problem) {
        category = try query.category()
        distance = try query.distance()
        nation = try query.nation()
        stage = try query.value("stage", expected: "the number of a stop, such as 3") { Int($0) }
    }

    /// As written in an address.
    var query: [(String, String?)] {
        [
            ("category", category?.rawValue), ("distance", distance?.slug),
            ("nation", nation?.code), ("stage", stage.map { "\($0)" }),
        ]
    }
}
