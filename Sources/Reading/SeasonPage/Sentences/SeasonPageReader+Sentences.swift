import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// Reads the sentences under the title.
    ///
    /// By what they name, not by how they are worded: skaters and cities of the tables, dates,
    /// and a few words such as "reigning" or "edition". A clause without any of it is a finding.
    mutating func readSentences() {
        for line in page.lines where pending.contains(line.number) {
            guard case .text(let paragraph) = line.form else { continue }
            understood(line.number)
            var named: [PersonID] = []
            for text in PageClause.texts(in: paragraph) {
                let clause = clause(text, after: named)
                named += clause.people.filter { !named.contains($0) }
                if !read(clause, line: line.number) {
                    findings.report(
                        .unexpectedLine, .note, line: line.number, subject: "a sentence",
                        found: "\"\(text)\"", suggestion: "nothing was taken from it")
                }
            }
        }
    }

    private func clause(_ text: String, after named: [PersonID]) -> PageClause {
        var people = mentions(
            of: self.people.forms.map { ($0.person.name, $0.person.id) }, in: text)
        if people.isEmpty {
            let words = Set(FoldedName(text).words)
            let nations = PageClause.demonyms.filter { words.contains($0.key) }.values
            let meant = named.filter { person in
                self.people.forms.contains {
                    $0.person.id == person && nations.contains($0.person.nation.code)
                }
            }
            if meant.count == 1 { people = meant }
        }
        let cities = stops.values.map { ($0.place.city, $0.place.city) }
        return PageClause(
            text: text, lowercased: text.lowercased(), people: people,
            dates: PrintedDate.all(in: text), cities: mentions(of: cities, in: text))
    }

    private func mentions<Value: Hashable>(of names: [(String, Value)], in text: String) -> [Value]
    {
        let letters = Set(text)
        let found = names.compactMap { name, value in
            // Most names are not there, and looking for their first letter tells it sooner.
            name.first.map(letters.contains) == true
                ? text.firstRange(of: name).map { (range: $0, value: value) } : nil
        }
        // Where a name is the beginning of another, the longer one is meant.
        let meant = found.filter { one in
            !found.contains {
                $0.range.lowerBound == one.range.lowerBound
                    && $0.range.upperBound > one.range.upperBound
            }
        }
        var values: [Value] = []
        for (_, mention) in meant.enumerated().sorted(by: {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }) where !values.contains(mention.value) {
            values.append(mention.value)
        }
        return values
    }

    /// - Returns: whether anything was understood.
    private mutating func read(_ clause: PageClause, line: Int) -> Bool {
        // Saying which season it is states no more than the title above it.
        var isUnderstood = clause.text.contains(page.title)
        isUnderstood = readEdition(clause, line: line) || isUnderstood
        isUnderstood = readOrganiser(clause, line: line) || isUnderstood
        isUnderstood = readSpan(clause, line: line) || isUnderstood
        isUnderstood = readCompetitions(clause, line: line) || isUnderstood
        isUnderstood = readGames(clause, line: line) || isUnderstood
        isUnderstood = readChampionships(clause, line: line) || isUnderstood
        isUnderstood = readChampions(clause, line: line) || isUnderstood
        return readRank(clause, line: line) || isUnderstood
    }

    private mutating func readEdition(_ clause: PageClause, line: Int) -> Bool {
        guard let edition = clause.ordinal(before: "edition") else { return false }
        let words = Set(FoldedName(clause.text).words)
        let named = Category.allCases.filter { words.contains($0.rawValue) }
        for category in named.isEmpty ? [.men, .women] : named {
            state(
                .edition(EditionClaim(category: category, edition: edition)), .after, line: line)
        }
        return true
    }

    /// "organised by the International Skating Union": the capitalised words after it.
    private mutating func readOrganiser(_ clause: PageClause, line: Int) -> Bool {
        guard clause.contains("organi", "staged", "run"),
            let match = Self.organiser.used({ clause.text.firstMatch(of: $0)?.output })
        else { return false }
        let isKnown = statements.contains { statement in
            if case .organiser = statement.body { true } else { false }
        }
        if !isKnown { state(.organiser(match.1.trimmed), .before, line: line) }
        return true
    }

    private static let organiser = Pattern(
        /(?i:organi[sz]ed|staged|run)\s+by\s+(?:the\s+)?((?:[A-Z]\w*\s?)+)/)

    private mutating func readSpan(_ clause: PageClause, line: Int) -> Bool {
        guard clause.dates.count == 2,
            clause.contains("start", "began", "begin", "open", "from", "first"),
            clause.contains("end", "finish", "clos", "until", " to ", "last")
        else { return false }
        let cities = clause.cities.count == 2 ? clause.cities.map(Optional.some) : [nil, nil]
        let claim = SpanClaim(
            first: clause.dates[0], last: clause.dates[1], firstPlace: cities[0],
            lastPlace: cities[1])
        state(.span(claim), .after, line: line)
        return true
    }

    /// Championships that are said not to count.
    private mutating func readChampionships(_ clause: PageClause, line: Int) -> Bool {
        guard clause.contains("championships"), clause.contains("not ", "outside", "without"),
            let match = Self.championships.used({ clause.text.firstMatch(of: $0)?.output })
        else { return false }
        let meeting = UncountedMeeting(
            title: String(match.1), place: match.2.map(String.init), first: nil, last: nil,
            category: nil)
        state(.uncounted(meeting), .before, line: line)
        return true
    }

    private static let championships = Pattern(
        /(\d{4}(?:\s+[A-Z]\w*)+\s+Championships)(?:\s+(?:in|at)\s+([A-Z]\w*))?/)

    /// Champions of the season before, and those of this one.
    private mutating func readChampions(_ clause: PageClause, line: Int) -> Bool {
        let isReigning =
            clause.contains("reigning", "title holder", "titleholder", "defending champion")
        let won = clause.contains("won", "wins", "winner", "took", "claimed", "went to")
        guard
            isReigning || clause.contains("defended")
                || (clause.contains("crystal globe") && won), !clause.people.isEmpty
        else { return false }
        let previous = facts[.previous]?.value.split(separator: " ").first
        guard let season = isReigning ? previous.flatMap({ SeasonID($0) }) : season else {
            return false
        }
        var isUnderstood = true
        for person in clause.people {
            guard let category = people.category(of: person),
                let nation = people.forms.first(where: { $0.person.id == person })?.person.nation
            else {
                isUnderstood = false
                continue
            }
            let claim = TitleClaim(
                season: season, standing: StandingID(category: category, scope: .overall),
                competitor: .skater(person, nation), count: nil)
            state(.champion(claim), .after, line: line)
        }
        return isUnderstood
    }

    /// "finished the season in 20th place": a rank in the overall standing, without points.
    private mutating func readRank(_ clause: PageClause, line: Int) -> Bool {
        guard let rank = clause.ordinal(before: "place") ?? clause.ordinal(before: "overall"),
            rank > 0, clause.people.count == 1, let person = clause.people.first,
            let category = people.category(of: person),
            let nation = people.forms.first(where: { $0.person.id == person })?.person.nation
        else { return false }
        let claim = StandingClaim(
            standing: StandingID(category: category, scope: .overall), rank: rank,
            competitor: .skater(person, nation), points: nil)
        state(.standing(claim), .after, line: line)
        return true
    }
}
