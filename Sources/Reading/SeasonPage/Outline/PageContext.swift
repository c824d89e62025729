import ShortTrack

/// What the headings over a table say, from the title of the page down.
struct PageContext {
    /// A heading that names a standing: with its category, or one inside a category.
    struct Label {
        let category: Category?
        let text: String
    }

    private(set) var category: Category?
    /// What a table without a head row holds here.
    private(set) var kind: PageTable.Kind?
    private(set) var label: Label?
    /// The innermost heading that is none of those: the name of a stop over its calendar.
    private(set) var stop: (title: String, line: Int)?

    /// Goes on below a heading.
    /// - Returns: whether the heading says something by itself.
    mutating func enter(_ section: PageSection) -> Bool {
        switch PageHeading(section.title) {
        case .category(let named): category = named
        case .calendar: kind = .calendar
        case .standings: kind = .standing
        case .standing(let named, let text):
            kind = .standing
            label = Label(category: named ?? category, text: text)
        case .other:
            stop = (section.title, section.line)
            return false
        }
        stop = nil
        return true
    }

    /// The standing a table is of, as far as the headings tell.
    var standing: StandingID? {
        if let label, let category = label.category {
            return StandingID(category: category, printed: label.text)
        }
        // Mixed teams skate nothing but the relay.
        return label == nil && category == .mixed
            ? StandingID(category: .mixed, scope: .relay) : nil
    }
}
