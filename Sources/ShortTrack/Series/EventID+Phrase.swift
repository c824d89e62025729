public import Phrases

extension EventID {
    /// The distance as printed in a calendar: "1000 m (1)".
    public var phrase: Phrase {
        switch occurrence {
        case .only: "\(distance)"
        case .numbered(let number): "\(distance) (\(number))"
        }
    }

    /// "women 3000 m relay", inside a sentence.
    public var inSentence: Phrase {
        switch category {
        case .men: "men \(phrase)"
        case .women: "women \(phrase)"
        case .mixed: "mixed \(phrase)"
        }
    }

    /// "Women's 500 m".
    public var inFull: Phrase {
        switch category {
        case .men: "Men's \(phrase)"
        case .women: "Women's \(phrase)"
        case .mixed: "Mixed \(phrase)"
        }
    }
}

extension Distance: Phrasable {
    /// "500 m", "5000 m relay".
    public var phrase: Phrase { isRelay ? "\(metres) m relay" : "\(metres) m" }
}
