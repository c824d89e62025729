import ShortTrack

/// A stop that has a heading of its own in the calendar of each category.
struct HeadedStop {
    /// What the heading says without its flag, folded: with the days and the nation behind it.
    private let key: String
    private let city: FoldedName
    private let hasNumbers: Bool
    let stage: Int
    /// The categories whose calendar names it.
    var categories: Set<Category>
    /// The lines of its headings.
    var lines: Set<Int>

    init(_ heading: (title: String, line: Int), stage: Int, of category: Category) {
        key = Self.key(heading.title)
        city = FoldedName(PrintedPlace(heading: heading.title).city)
        hasNumbers = heading.title.contains(where: \.isNumber)
        self.stage = stage
        categories = [category]
        lines = [heading.line]
    }

    /// Whether another heading says the same.
    func isNamed(_ title: String) -> Bool { key == Self.key(title) }

    /// Whether another heading names the same city, and at most one of them its days.
    func mayBeNamed(_ title: String) -> Bool {
        city == FoldedName(PrintedPlace(heading: title).city)
            && !(hasNumbers && title.contains(where: \.isNumber))
    }

    private static func key(_ title: String) -> String {
        FoldedName(PrintedPlace(flagged: title)?.city ?? title).key
    }
}
