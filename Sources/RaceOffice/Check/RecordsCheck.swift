import Algorithms
import Phrases
public import RecordBook
public import ShortTrack

/// Files read and held against each other, as a compiler does before anything runs.
///
/// What the files state is folded together in memory, without a ledger: what is wrong in a file
/// is said beside what only shows when several are read: sources that disagree, totals no results
/// can give, events nobody knows a place of, champions that differ.
public struct RecordsCheck: Sendable {
    /// A file, read.
    public struct File: Sendable {
        let name: String
        let drafts: [Draft]
        let exclusions: [Exclusion]
        let findings: [Finding]
        /// Whether it is the page of a season.
        let isPage: Bool

        /// Takes what reading gave.
        public init(
            name: String, drafts: [Draft], exclusions: [Exclusion] = [], findings: [Finding],
            isPage: Bool = false
        ) {
            self.isPage = isPage
            self.name = name
            self.drafts = drafts
            self.exclusions = exclusions
            self.findings = findings
        }
    }

    /// A finding that is let pass, and why.
    public struct Excluded: Sendable {
        /// The finding.
        public let finding: Finding
        /// What lets it pass.
        public let exclusion: Exclusion
    }

    /// What is wrong, in the order of the files and their lines.
    public let findings: [Finding]
    /// What would be wrong, had nobody looked into it.
    public let excluded: [Excluded]
    /// How many files were read.
    public let files: Int
    /// How many statements they make.
    public let statements: Int

    /// Checks files, in the order in which they build on each other.
    /// - Parameter today: events after this day are not missed yet.
    public init(_ files: [File], on today: CalendarDate) {
        let book = CheckedBook(files)
        let roll = TitleRoll(book.records)
        let disagreements = book.titleDisagreements(by: roll)
        let repeated = Set(book.repeatedPages.map(\.file))
        var found =
            files.filter { !repeated.contains($0.name) }.flatMap(\.findings) + book.repeatedPages
        let said = book.said(found + disagreements)
        // Season by season, and what belongs to none.
        let parts: [SeasonView?] = book.seasons + [nil]
        let findings = parts.mappedSideBySide { season in
            guard let season else { return disagreements + book.identityFindings }
            return season.findings(besides: said, by: roll)
                .map { book.placed($0, in: season.record.id) }
                + book.openEvents(of: season.record, on: today)
                + book.otherDays(in: season.record)
                + book.stateSlips(of: season.record)
        }
        found += findings.joined()
        found += book.otherSpellings(besides: found)
        var passed: [Excluded] = []
        var used: Set<Exclusion> = []
        let exclusions = files.flatMap(\.exclusions)
        found = found.uniqued().filter { finding in
            guard let exclusion = exclusions.first(where: { $0.covers(finding) }) else {
                return true
            }
            passed.append(Excluded(finding: finding, exclusion: exclusion))
            used.insert(exclusion)
            return false
        }
        found += exclusions.filter { !used.contains($0) }.map { exclusion in
            Finding(
                .unusedExclusion, .warning, file: exclusion.file, line: exclusion.line,
                subject: "\(exclusion.scope), \(exclusion.code.rawValue)",
                found: "nothing is found there about \(exclusion.subject)",
                suggestion: "take the row out, or mend what it names")
        }
        let order = Dictionary(
            files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        func place(_ found: (offset: Int, finding: Finding)) -> (Int, Int, Int) {
            let file = found.finding.file.flatMap { order[$0] } ?? files.count
            return (file, found.finding.line ?? 0, found.offset)
        }
        self.findings = found.enumerated().map { (offset: $0, finding: $1) }
            .sorted { place($0) < place($1) }.map(\.finding)
        excluded = passed
        self.files = files.count
        statements = book.statements.count
    }
}
