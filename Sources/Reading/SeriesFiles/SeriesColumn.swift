/// A column of the results of a series.
enum SeriesColumn: String, CaseIterable {
    case round, competitor, rank, points

    /// The first line such a file has.
    static let header = "round,competitor,rank or round,competitor,rank,points"
}
