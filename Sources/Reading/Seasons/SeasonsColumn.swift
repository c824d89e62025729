/// A column of a list of seasons.
enum SeasonsColumn: String, TableColumn, CaseIterable {
    case season, state, introduced, source

    /// Those a list has.
    static let required: [SeasonsColumn] = [.season, .state, .source]

    /// Those a list may do without.
    static let optional: [SeasonsColumn] = [.introduced]
}
