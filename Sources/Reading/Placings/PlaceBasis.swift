import RecordBook

/// How a place is known.
enum PlaceBasis: String, CaseIterable {
    /// From the organiser's own results; what an empty cell means.
    case officialResult = "official result"
    /// From somebody who reports them: a newspaper, an encyclopedia.
    case report
    /// No source says it; it follows from what several say. Never from a published total, which
    /// is to be checked with the places.
    case inferred

    /// Its weight against other sources.
    var authority: Authority { self == .officialResult ? .officialResult : .page }

    /// Reads a cell.
    init?(cell: String) {
        if cell.isEmpty {
            self = .officialResult
        } else {
            self.init(rawValue: cell)
        }
    }

    /// What a cell may hold.
    static let expected = "empty, " + allCases.map(\.rawValue).joined(separator: ", ")
}
