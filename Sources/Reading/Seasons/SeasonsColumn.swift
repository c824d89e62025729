/// A column of a list of seasons.
enum SeasonsColumn: String, TableColumn, CaseIterable {
    case season, state, source
}
