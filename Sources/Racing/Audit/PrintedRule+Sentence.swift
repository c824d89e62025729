import ShortTrack

extension PrintedRule {
    /// Understands a printed sentence; nothing where a word of it is not understood, because half
    /// a rule explains the wrong marks.
    public init?(_ sentence: some StringProtocol) {
        var parts: [Part] = []
        var part = Part()
        for token in Token.all(in: sentence) {
            guard let token else { return nil }
            if case .round(let round) = token {
                part.next = round
                parts.append(part)
                part = Part()
            } else if case .number(let number) = token, part.isEmpty, parts.last?.awaits == .total {
                parts[parts.count - 1].take(.number(number))
            } else if token == .total, part.isEmpty, !parts.isEmpty {
                parts[parts.count - 1].take(.total)
            } else {
                part.take(token)
            }
        }
        guard part.isEmpty, (1...2).contains(parts.count), parts.allSatisfy(\.isWhole),
            let first = parts.first, let next = first.next, let perRace = first.perRace,
            !first.isRest, first.total == nil, first.listed.isEmpty
        else { return nil }
        if first.fastest > 0, first.fastestPlace != perRace + 1 { return nil }
        var consolation: Consolation?
        if parts.count == 2 {
            guard let lesser = parts[1].consolation(after: perRace) else { return nil }
            consolation = lesser
        }
        self.init(
            perRace: perRace, fastest: first.fastest, next: next, consolation: consolation)
    }
}

/// What one part of the sentence says: who goes to one round.
private struct Part {
    enum Awaited { case top, fastest, total }

    var next: Round?
    var top: Int?
    var ordinals: [Int] = []
    var listed: [Int] = []
    var fastest = 0
    var fastestPlace: Int?
    var total: Int?
    var isRest = false
    var awaits: Awaited?
    private var pending: Int?
    private var isListing = false

    var isEmpty: Bool {
        top == nil && ordinals.isEmpty && listed.isEmpty && fastest == 0 && !isRest
            && pending == nil && awaits == nil
    }

    /// Whether nothing of it waits for a word that never came.
    var isWhole: Bool { pending == nil && awaits == nil }

    /// How many of each race: "top 2", "first and second placed", "the winner".
    var perRace: Int? {
        let isOrdered = ordinals == Array(1...max(1, ordinals.count))
        return top == nil ? (isOrdered ? ordinals.count : nil) : ordinals.isEmpty ? top : nil
    }

    mutating func take(_ token: Token) {
        switch token {
        case .top: awaits = .top
        case .winner: top = 1
        case .total: awaits = .total
        case .rest: isRest = true
        case .listing: isListing = true
        case .fastest:
            fastest = pending ?? 1
            pending = nil
            awaits = .fastest
        case .number(let number):
            switch awaits {
            case .top: top = number
            case .total: total = number
            case .fastest, nil:
                if isListing { listed.append(number) } else { pending = number }
                return
            }
            awaits = nil
        case .ordinal(let place):
            if awaits == .fastest {
                fastestPlace = place
                awaits = nil
            } else {
                ordinals.append(place)
            }
        case .round: break
        }
    }

    /// The part as one about a lesser final; nothing where it is none.
    func consolation(after perRace: Int) -> PrintedRule.Consolation? {
        guard let next, next.isFinal, next != .finalA, fastest == 0, top == nil else { return nil }
        let places = listed + ordinals
        if isRest, places.isEmpty {
            return PrintedRule.Consolation(round: next, through: nil, total: total)
        }
        guard let first = places.first, let last = places.last, !isRest, first > perRace,
            places == Array(first...max(first, last))
        else { return nil }
        return PrintedRule.Consolation(round: next, through: last, total: total)
    }
}

/// A word of a rule that says something.
private enum Token: Hashable {
    case top, winner, total, rest, listing, fastest
    case number(Int)
    case ordinal(Int)
    case round(Round)

    /// The words that matter; nothing in place of one that is not known.
    static func all(in sentence: some StringProtocol) -> [Token?] {
        let words = sentence.lowercased()
            .split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        var tokens: [Token?] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            if word == "each" {
                // "from each heat" names the races of this round.
                index += index < words.count && words[index].hasPrefix("rep") ? 2 : 1
            } else if let round = round(words, &index) {
                tokens.append(.round(round))
            } else if let token = meaning[word] {
                tokens.append(token)
            } else if let number = Int(word) {
                tokens.append(.number(number))
            } else if !silent.contains(word) {
                tokens.append(nil)
            }
        }
        return tokens
    }

    /// A round of one to three words before the index: "rep semifinals", "final b".
    private static func round(_ words: [String], _ index: inout Int) -> Round? {
        for length in stride(from: 3, through: 1, by: -1) {
            let end = index - 1 + length
            guard end <= words.count else { continue }
            if let round = Round(printed: words[(index - 1)..<end].joined()) {
                index = end
                return round
            }
        }
        return nil
    }

    private static let meaning: [String: Token] = {
        var meaning: [String: Token] = [
            "top": .top, "winner": .winner, "winners": .winner, "total": .total,
            "remainder": .rest, "remaining": .rest, "others": .rest, "rest": .rest,
            "ranked": .listing, "fastest": .fastest,
        ]
        let cardinals = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty",
        ]
        for (index, word) in cardinals.enumerated() { meaning[word] = .number(index + 1) }
        let ordinals = [
            ["first", "firsts", "1st"], ["second", "seconds", "2nd"], ["third", "thirds", "3rd"],
            ["fourth", "fourths", "4th"], ["fifth", "fifths", "5th"], ["sixth", "sixths", "6th"],
            ["seventh", "sevenths", "7th"], ["eighth", "eighths", "8th"],
        ]
        for (index, words) in ordinals.enumerated() {
            for word in words { meaning[word] = .ordinal(index + 1) }
        }
        return meaning
    }()

    /// Words that say nothing more than that it is a rule.
    private static let silent: Set<String> = [
        "skater", "skaters", "team", "teams", "from", "and", "the", "next", "qualify",
        "qualifies", "advance", "advances", "go", "goes", "for", "to", "up", "a", "maximum",
        "of", "placed", "place", "places", "plus", "may", "will", "in", "race", "races",
    ]
}
