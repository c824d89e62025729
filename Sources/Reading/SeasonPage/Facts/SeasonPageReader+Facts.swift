import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// Takes in the facts box: the list after the line that announces it.
    mutating func readFactsBox() {
        var isInside = false
        for line in page.lines {
            switch line.form {
            case .text(let text) where text == "Infobox":
                isInside = true
                understood(line.number)
            case .item(let item) where isInside:
                if let fact = facts.take(item, line: line.number) {
                    check(fact)
                    understood(line.number)
                }
            default: isInside = false
            }
        }
    }

    private mutating func check(_ fact: FactsBox.Fact) {
        if fact.meaning == nil {
            findings.report(
                .unknownField, .warning, line: fact.line, subject: "facts box",
                found: "\(fact.key): \(fact.value)",
                suggestion: "a key such as Competition1Men, Menseason or Relaymen")
        } else if facts[fact.key]?.line != fact.line {
            findings.report(
                .repeatedStatement, .warning, line: fact.line, subject: "facts box",
                found: "\(fact.key) twice", suggestion: "the first one was taken")
        }
    }

    /// The relay the mixed teams skate; the calendar of the mixed relay does not say.
    var mixedRelay: Discipline? {
        facts.facts.lazy
            .filter { $0.key.hasPrefix("Mixedcompetition") && $0.meaning == .label }
            .compactMap { Discipline($0.value) }.first
    }

    /// Makes statements of the facts box.
    mutating func stateFacts() {
        if facts[.title] == nil { state(.title(page.title), .before, line: page.line) }
        let neighbours = [facts[.previous], facts[.next]]
        if let line = neighbours.lazy.compactMap({ $0?.line }).first {
            state(
                .neighbours(
                    Neighbours(previous: neighbours[0]?.value, next: neighbours[1]?.value)),
                .before, line: line)
        }
        for fact in neighbours.compactMap({ $0 }) { reportHyphen(in: fact) }
        for fact in facts.facts where facts[fact.key]?.line == fact.line {
            switch fact.meaning {
            case .title: state(.title(fact.value), .before, line: fact.line)
            case .series: state(.series(fact.value), .before, line: fact.line)
            case .dates: stateDates(fact)
            case .edition(let category):
                guard let edition = number(fact, expected: "an edition such as 26th") else {
                    continue
                }
                state(
                    .edition(EditionClaim(category: category, edition: edition)), .after,
                    line: fact.line)
            case .count(let category, let subject):
                guard let count = number(fact, expected: "a count") else { continue }
                let claim = CountClaim(category: category, subject: subject, count: count)
                state(.count(claim), .after, line: fact.line)
                check(claim, line: fact.line)
            case .champion(let category, let label):
                stateChampion(fact, category, label: facts[label]?.value)
            case .label, .previous, .next, nil: break
            }
        }
    }

    private mutating func number(_ fact: FactsBox.Fact, expected: String) -> Int? {
        let digits = fact.value.prefix(4).prefix { $0.isWholeNumber }
        if let number = Int(digits),
            ["", "st", "nd", "rd", "th"].contains(fact.value.dropFirst(digits.count))
        {
            return number
        }
        findings.report(
            .badNumber, .error, line: fact.line, subject: "facts box, \(fact.key)",
            found: "\"\(fact.value)\"", suggestion: expected)
        return nil
    }

    /// "17 October 2003 – 14 February 2004", or the years alone: "2011–2012", "2013–14".
    private mutating func stateDates(_ fact: FactsBox.Fact) {
        let days = PrintedDate.all(in: fact.value)
        if days.count == 2 {
            let claim = SpanClaim(
                first: days[0], last: days[1], firstPlace: nil, lastPlace: nil)
            return state(.span(claim), .after, line: fact.line)
        }
        guard let years = Self.years(in: fact.value) else {
            return findings.report(
                .badDate, .error, line: fact.line, subject: "facts box, \(fact.key)",
                found: "\"\(fact.value)\"",
                suggestion: "days such as 17 October 2003 – 14 February 2004, or years")
        }
        state(.years(years), .after, line: fact.line)
        if let own = Self.years(in: page.title), own != years {
            findings.report(
                .dateDiffers, .warning, line: fact.line, subject: "facts box, \(fact.key)",
                found: fact.value, suggestion: "\(own.first)–\(own.last), as in the title")
        }
    }

    /// The years of "2011–2012" or "2013–14".
    static func years(in text: String) -> YearsClaim? {
        guard let match = span.used({ text.firstMatch(of: $0)?.output }),
            let first = Int(match.1), let last = Int(match.2)
        else { return nil }
        return YearsClaim(first: first, last: match.2.count == 4 ? last : first / 100 * 100 + last)
    }

    private static let span = Pattern(/\b(\d{4})\s*[–-]\s*(\d{4}|\d{2})\b/)

    /// "2004-05" where the page writes its seasons with a dash.
    private mutating func reportHyphen(in fact: FactsBox.Fact) {
        guard fact.value.contains("-"), Self.hyphened.used({ fact.value.contains($0) }),
            Self.dashed.used({ page.title.contains($0) })
        else { return }
        findings.report(
            .spellingDrift, .warning, line: fact.line, subject: "facts box, \(fact.key)",
            found: fact.value, suggestion: "a dash between the years, as in the title")
    }

    private static let hyphened = Pattern(/\d{4}-\d{2}/)
    private static let dashed = Pattern(/\d{4}–\d{2}/)

    /// "KOR Park Ji-won (3)": the champion and how many times so far.
    private mutating func stateChampion(
        _ fact: FactsBox.Fact, _ category: Category, label: String?
    ) {
        guard let standing = label.flatMap({ StandingID(category: category, printed: $0) }),
            let match = Self.champion.used({ fact.value.wholeMatch(of: $0)?.output }),
            let printed = PrintedName.list(in: match.1), printed.count == 1,
            let competitor = claimant(printed[0], in: standing, line: fact.line)
        else {
            findings.report(
                .malformedRow, .error, line: fact.line, subject: "facts box, \(fact.key)",
                found: "\"\(fact.value)\"",
                suggestion: "a champion such as KOR Park Ji-won (3) of a table named above")
            return
        }
        // "Yang Yang (A)" is a name, "Park Ji-won (l)" may be one, "CAN (1l)" and "(1l)" are none.
        let brackets = fact.value.drop { $0 != "(" }
        if match.2 == nil, !brackets.isEmpty,
            standing.scope.isOfTeams || brackets.contains(where: \.isNumber)
        {
            findings.report(
                .badNumber, .warning, line: fact.line, subject: "facts box, \(fact.key)",
                found: "\"\(brackets)\"", suggestion: "how many titles so far, such as (3)")
        }
        let claim = TitleClaim(
            season: season, standing: standing, competitor: competitor,
            count: match.2.flatMap { Int($0) })
        state(.champion(claim), .after, line: fact.line)
    }

    private static let champion = Pattern(/(.+?)\s*(?:\((\d{1,3})\))?/)
}

extension StandingID {
    /// The table a printed label names: "Overall", "500 m", "5000 m Relay", "2000 m Mixed".
    init?(category: Category, printed label: String) {
        switch FoldedName(label).key {
        case "overall": self.init(category: category, scope: .overall)
        case "relay": self.init(category: category, scope: .relay)
        case "nations": self.init(category: category, scope: .nations)
        default:
            guard let discipline = Discipline(label), discipline.occurrence == .only else {
                return nil
            }
            self.init(
                category: category,
                scope: discipline.distance.isRelay ? .relay : .distance(discipline.distance.metres))
        }
    }
}
