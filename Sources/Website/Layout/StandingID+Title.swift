import ShortTrack

extension Category {
    /// "Women".
    var title: String {
        switch self {
        case .men: "Men"
        case .women: "Women"
        case .mixed: "Mixed"
        }
    }
}

extension StandingID {
    /// "Women, 1000 m".
    var title: String { "\(category.title), \(tableTitle)" }

    /// "1000 m", "overall", "relay".
    var tableTitle: String { scope.title }
}
