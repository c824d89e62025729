public import Phrases

extension StandingID: Phrasable {
    /// "women 1000", "mixed relay", "nations".
    public var phrase: Phrase {
        isOfAll ? scope.phrase : "\(category) \(shortPhrase)"
    }

    /// "1000", "relay": the second word.
    public var shortPhrase: Phrase {
        if case .distance(let metres) = scope { "\(metres)" } else { scope.phrase }
    }

    /// Whether men and women of a nation earn its points together: such a table is of no category.
    public var isOfAll: Bool { scope == .nations && category == .mixed }

    /// "Women's 1000 m".
    public var possessive: Phrase {
        if isOfAll { return scope.phrase.capitalised }
        return switch category {
        case .men: "Men's \(scope.phrase)"
        case .women: "Women's \(scope.phrase)"
        case .mixed: "Mixed \(scope.phrase)"
        }
    }

    /// "Women, 1000 m".
    public var inFull: Phrase {
        isOfAll
            ? scope.phrase.capitalised : "\(category.phrase.capitalised), \(scope.phrase)"
    }
}

extension StandingID.Scope {
    /// "1000 m", "overall", "relay", "nations".
    public var phrase: Phrase {
        switch self {
        case .overall: "overall"
        case .distance(let metres): "\(metres) m"
        case .relay: "relay"
        case .nations: "nations"
        }
    }
}

extension Category: Phrasable {
    /// "men", "women", "mixed".
    public var phrase: Phrase {
        switch self {
        case .men: "men"
        case .women: "women"
        case .mixed: "mixed"
        }
    }
}

extension SeasonState {
    /// In a word.
    public var phrase: Phrase { Phrase(word: rawValue) }
}
