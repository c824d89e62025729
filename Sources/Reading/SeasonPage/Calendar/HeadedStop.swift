import ShortTrack

/// A stop that has a heading of its own in the calendar of each category.
struct HeadedStop {
    /// The heading, folded.
    let key: String
    let stage: Int
    /// The categories whose calendar names it.
    var categories: Set<Category>
    /// The lines of its headings.
    var lines: Set<Int>
}
