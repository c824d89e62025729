import ShortTrack

/// What the headings over a table say, from the title of the page down.
struct PageContext {
    private(set) var category: Category?
    /// What a table without a head row holds here.
    private(set) var kind: PageTable.Kind?
    /// The standing a heading names: "500 metres".
    private(set) var label: String?
    /// The innermost heading that is none of those: the name of a stop over its calendar.
    private(set) var stop: (title: String, line: Int)?

    /// Goes on below a heading.
    /// - Returns: whether the heading says something by itself.
    mutating func enter(_ section: PageSection) -> Bool {
        let heading = PageHeading(section.title)
        if case .other = heading {
            stop = (section.title, section.line)
            return false
        }
        // Under the name of a stop its results may have a heading.
        if case .calendar = heading {} else { stop = nil }
        enter(heading)
        return true
    }

    /// What holds for a table under a heading that names the table above it.
    func without(_ section: PageSection, under outer: PageContext) -> PageContext {
        guard case .standing = PageHeading(section.title) else { return self }
        var context = outer
        context.kind = kind
        return context
    }

    /// Goes on with a table whose caption says what it is of.
    /// - Returns: whether it says that.
    mutating func enter(caption: String, of table: PageTable.Kind) -> Bool {
        switch (PageHeading(caption: caption), table) {
        case (.standing, .calendar), (.standing, .winners), (.other, _): return false
        case (let heading, _):
            enter(heading)
            return true
        }
    }

    private mutating func enter(_ heading: PageHeading) {
        switch heading {
        case .category(let named): category = named
        case .calendar(let named):
            kind = .calendar
            category = named ?? category
        case .standings(let named):
            kind = .standing
            category = named ?? category
        case .standing(let named, let text):
            kind = .standing
            category = named ?? category
            label = text
        case .other: break
        }
    }

    /// The standing a table is of, as far as the headings tell.
    var standing: StandingID? {
        if let label {
            return category.flatMap { StandingID(category: $0, printed: label) }
        }
        // Mixed teams skate nothing but the relay.
        return category == .mixed ? StandingID(category: .mixed, scope: .relay) : nil
    }
}
