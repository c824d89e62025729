public import Phrases

extension StandingID: Phrasable {
    /// "women 1000", "mixed relay".
    public var phrase: Phrase { "\(category) \(shortPhrase)" }

    /// "1000", "relay": the second word.
    public var shortPhrase: Phrase {
        if case .distance(let metres) = scope { "\(metres)" } else { scope.phrase }
    }

    /// "Women's 1000 m".
    public var possessive: Phrase {
        if scope == .nations { return scope.phrase.capitalised }
        return switch category {
        case .men: "Men's \(scope.phrase)"
        case .women: "Women's \(scope.phrase)"
        case .mixed: "Mixed \(scope.phrase)"
        }
    }

    /// "Women, 1000 m".
    ///
    /// Men and women of a nation earn its points together, so that its table is of no category.
    public var inFull: Phrase {
        scope == .nations
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
