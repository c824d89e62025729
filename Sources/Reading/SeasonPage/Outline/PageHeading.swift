import ShortTrack

/// What a heading says of everything under it.
enum PageHeading {
    case category(Category)
    /// The calendar of the season or of a category.
    case calendar
    /// The standings of the season or of a category.
    case standings
    /// One standing; with its category where the heading names it: "Men's 500 metres".
    case standing(Category?, label: String)
    /// Anything else: a stop, where a calendar stands under it.
    case other

    init(_ title: String) {
        let words = FoldedName(title).words
        if words.last == "standings" {
            self = .standings
        } else if words == ["calendar"] {
            self = .calendar
        } else if let category = Category(printed: title) {
            self = .category(category)
        } else if let match = title.wholeMatch(
            of: /(Men|Women|Ladies|Mixed)(?:['’]s|['’])?\s+(.+)/.ignoresCase())?.output,
            let category = Category(printed: match.1),
            StandingID(category: category, printed: String(match.2)) != nil
        {
            self = .standing(category, label: String(match.2))
        } else if StandingID(category: .men, printed: title) != nil {
            self = .standing(nil, label: title)
        } else {
            self = .other
        }
    }
}

extension Category {
    /// Reads the heading over a category: "Men", "Ladies", "Mixed Relay".
    init?(printed title: some StringProtocol) {
        switch FoldedName(title).key {
        case "men", "mens": self = .men
        case "women", "womens", "ladies": self = .women
        case "mixed", "mixedrelay", "mixedrelays": self = .mixed
        default: return nil
        }
    }
}
