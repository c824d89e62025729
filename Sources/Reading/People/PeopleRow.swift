import RecordBook
import ShortTrack

/// One row of a table of who is who, understood.
struct PeopleRow {
    /// What it states.
    let body: Body
    /// The two names, for findings.
    let title: String
    /// Where it is known from.
    let source: String

    /// Understands a row, or says which cell is wrong.
    init?(_ cells: [PeopleColumn: String], line: Int, findings: inout Findings) {
        var isSound = true
        func cell(_ column: PeopleColumn) -> String { cells[column, default: ""].trimmed }
        func refuse(_ code: FindingCode, _ column: PeopleColumn, _ expected: String) {
            isSound = false
            findings.report(
                code, .error, line: line, subject: "column \(column.rawValue)",
                found: "\"\(cell(column))\"", suggestion: expected)
        }
        func person(_ noc: PeopleColumn, _ name: PeopleColumn) -> Person? {
            let nation = Nation(cell(noc)).flatMap { $0.isKnown ? $0 : nil }
            let isNamed = !FoldedName(cell(name)).words.isEmpty
            if nation == nil { refuse(.unknownNation, noc, "a code such as KOR") }
            if !isNamed { refuse(.malformedRow, name, "the skater's name") }
            guard let nation, isNamed else { return nil }
            return Person(
                id: PersonID(name: cell(name), nation: nation), name: cell(name), nation: nation)
        }
        func list<Value>(
            _ column: PeopleColumn, _ expected: String, _ read: (String) -> Value?
        ) -> [Value] {
            let words = cell(column).split(separator: ";").map(\.trimmed)
            let values = words.compactMap(read)
            if values.count < words.count { refuse(.malformedRow, column, expected) }
            return values
        }
        let one = person(.noc, .name)
        let other = person(.otherNoc, .otherName)
        let seasons = list(.seasons, "seasons such as 2011-12; 2013-14") { SeasonID($0) }
        let stops = list(.competitions, "stops such as 2011-12/dresden") { CompetitionID($0) }
        let names = list(.names, "names as printed") { $0.isEmpty ? nil : $0 }
        let category = Category(rawValue: cell(.category))
        if category == nil, !cell(.category).isEmpty {
            refuse(.malformedRow, .category, "men or women")
        }
        if cell(.reason).isEmpty { refuse(.malformedRow, .reason, "how it is known") }
        if cell(.source).isEmpty { refuse(.malformedRow, .source, "where it is known from") }
        if let one, let other, one.id == other.id {
            refuse(
                .malformedRow, .otherName,
                "another name; these two are one person without being told, as are all "
                    + "spellings that differ in accents, hyphens and capitals only")
        }
        let separation = one.flatMap { one in
            other.map { other in
                Separation(
                    person: one, other: other, seasons: seasons, competitions: stops,
                    category: category, names: names, reason: cell(.reason))
            }
        }
        switch cell(.what) {
        case "merge":
            if separation?.isLimited == true {
                refuse(.malformedRow, .what, "separate; a merger is about everything skated")
            }
        case "separate":
            if separation?.isLimited == false {
                refuse(
                    .malformedRow, .seasons,
                    "what belongs to the other one: seasons, competitions, category or names")
            }
        default: refuse(.malformedRow, .what, "merge or separate")
        }
        guard isSound, let one, let other, let separation else { return nil }
        title = "\(one.nation) \(one.name), \(other.nation) \(other.name)"
        source = cell(.source)
        body =
            cell(.what) == "merge"
            ? .merger(Merger(person: one, other: other, reason: cell(.reason)))
            : .separation(separation)
    }
}
