import ShortTrack

/// What a heading says of everything under it.
enum PageHeading {
    case category(Category)
    /// The calendar of the season or of a category.
    case calendar(Category?)
    /// The standings of the season or of a category.
    case standings(Category?)
    /// One standing; with its category where the heading names it: "Men's 500 metres".
    case standing(Category?, label: String)
    /// Anything else: a stop, where a calendar stands under it.
    case other

    init(_ title: String) {
        if let category = Category(printed: title) {
            self = .category(category)
            return
        }
        let space = title.firstIndex(of: " ")
        let category = space.flatMap { Category(printed: title[..<$0]) }
        var label = title
        if category != nil, let space { label = title[space...].trimmed }
        let isStandings = FoldedName(label).words.last == "standings"
        if isStandings { label = label.dropLast("standings".count).trimmed }
        if StandingID(category: category ?? .men, printed: label) != nil {
            self = .standing(category, label: label)
        } else if isStandings {
            self = .standings(category)
        } else if ["calendar", "events", "results", "schedule"].contains(FoldedName(label).key) {
            self = .calendar(category)
        } else {
            self = .other
        }
    }

    /// What the caption of a table says: "Overall, after 6 of 6 events", but not "Overall, the
    /// best count".
    init(caption: String) {
        let end = Self.separator.used { caption.firstRange(of: $0)?.lowerBound } ?? caption.endIndex
        let rest = caption[end...].lowercased()
        let isCaption =
            rest.isEmpty || rest.contains(where: \.isNumber) || rest.contains("final")
        self.init(isCaption ? caption[..<end].trimmed : "")
    }

    private static let separator = Pattern(/[,:]\s|\s*[\(–—]|\s-\s|\s[Aa]fter\s/)
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
