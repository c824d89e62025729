import RecordBook
import ShortTrack

/// One row of a table of who is who, understood.
struct PeopleRow {
    let line: Int
    /// What it states.
    let body: Body
    /// The two names, for findings.
    let title: String
    /// Where it is known from.
    let source: String

    /// Understands a row, or says which cells are wrong.
    init?(_ row: TableRow<PeopleColumn>, findings: inout Findings) {
        let isMerger = row.value(.what, expected: "merge or separate", findings: &findings) {
            ["merge": true, "separate": false][$0]
        }
        let one = Self.person(row, .noc, .name, &findings)
        let other = Self.person(row, .otherNoc, .otherName, &findings)
        let seasons = row.list(
            .seasons, expected: "seasons such as 2011-12; 2013-14", findings: &findings
        ) { SeasonID($0) }
        let stops = row.list(
            .competitions, expected: "stops such as 2011-12/dresden", findings: &findings
        ) { CompetitionID($0) }
        let names = row.list(.names, expected: "names as printed", findings: &findings) { $0 }
        let category: Category?? = row.value(
            .category, expected: "men, women or nothing", findings: &findings
        ) { $0.isEmpty ? .some(nil) : Category(rawValue: $0).map(Optional.some) }
        let reason = row.words(.reason, expected: "how it is known", findings: &findings)
        let source = row.words(.source, expected: "where it is known from", findings: &findings)
        guard let isMerger, let one, let other, let seasons, let stops, let names, let category,
            let reason, let source
        else { return nil }
        let separation = Separation(
            person: one, other: other, seasons: seasons, competitions: stops, category: category,
            names: names, reason: reason)
        let trouble: String? =
            if one.id == other.id {
                "another name; spellings that differ in accents, hyphens and capitals only are "
                    + "one person without being told"
            } else if isMerger, separation.isLimited {
                "separate; a merger is about everything skated"
            } else if !isMerger, !separation.isLimited {
                "seasons, competitions, a category or names that are the other one's"
            } else {
                nil
            }
        if let trouble {
            findings.report(
                .malformedRow, .error, line: row.line, subject: "\(row[.what])",
                found: "\(one.nation) \(one.name), \(other.nation) \(other.name)",
                suggestion: trouble)
            return nil
        }
        line = row.line
        body =
            isMerger
            ? .merger(Merger(person: one, other: other, reason: reason))
            : .separation(separation)
        title = "\(one.nation) \(one.name), \(other.nation) \(other.name)"
        self.source = source
    }

    private static func person(
        _ row: TableRow<PeopleColumn>, _ noc: PeopleColumn, _ name: PeopleColumn,
        _ findings: inout Findings
    ) -> Person? {
        let nation = row.nation(noc, findings: &findings)
        let name = row.value(name, expected: "the skater's name", findings: &findings) {
            FoldedName($0).words.isEmpty ? nil : $0
        }
        guard let nation, let name else { return nil }
        return Person(id: PersonID(name: name, nation: nation), name: name, nation: nation)
    }
}
