public import Rulebook
public import ShortTrack

/// The two files of a series, read: its rules and its results.
public struct SeriesFiles: Sendable {
    /// The rules and results that fit each other; missing when anything is wrong with them.
    public let series: (rulebook: SeriesRulebook, results: SeriesResults)?
    /// What is wrong, the rules' findings first, then the results', each by line.
    public let findings: [Finding]

    /// Whether a file as a whole could not be read.
    public var isUnreadable: Bool {
        findings.contains {
            [.notText, .lineTooLong, .emptyInput, .truncatedPage].contains($0.code)
        }
    }

    /// Reads both files.
    /// - Parameters:
    ///   - rules: the rules, in YAML.
    ///   - rulesName: their name, for findings.
    ///   - results: the results, as CSV with the columns round, competitor, rank and, where rows
    ///     give points, points.
    ///   - resultsName: their name, for findings.
    public static func read(
        rules: [UInt8], named rulesName: String, results: [UInt8], named resultsName: String
    ) -> SeriesFiles {
        var rulesReader = SeriesRulesReader(name: rulesName)
        let rulebook = rulesReader.read(rules)
        var resultsReader = SeriesResultsReader(name: resultsName)
        let rows = resultsReader.read(results)
        if let rulebook {
            rulesReader.check(rulebook, with: rows)
            resultsReader.check(rows, under: rulebook)
        }
        let findings = rulesReader.findings + resultsReader.findings
        let isSound = !findings.contains { $0.severity == .error }
        return SeriesFiles(
            series: isSound ? rulebook.map { ($0, rows) } : nil, findings: findings)
    }
}
