import ArgumentParser
import Publishing
import Reading
import Scoring
import ShortTrack

/// `rinkside score --rules RULES.yaml RESULTS.csv`: the tables of any series, no database needed.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score any series: results in, the table after every round out.",
        discussion: """
            Results are rows of round,competitor,rank and, where rows give points, points. \
            docs/score.md explains the rules file with examples from several sports. With an \
            error in either file no table is printed.
            """)

    @Argument(help: "The results, as CSV; - reads standard input.") var results: String
    @Option(help: ArgumentHelp("The rules of the series, in YAML.", valueName: "file"))
    var rules: String
    @Flag(help: "The last table only.") var final = false
    @Option(help: ArgumentHelp("table, csv or json.", valueName: "format"))
    var format: TableFormat = .table

    func run() throws {
        let files = SeriesFiles.read(
            rules: try InputFiles.bytes(at: rules), named: rules,
            results: try results == "-" ? Terminal.listen() : InputFiles.bytes(at: results),
            named: results == "-" ? "standard input" : results)
        for finding in files.findings { Terminal.complain(finding.sentence) }
        guard let series = files.series else {
            let code: ProcessCode = files.isUnreadable ? .unreadable : .findings
            throw ExitCode(code.rawValue)
        }
        let scoring = SeriesScoring(rulebook: series.rulebook, results: series.results)
        let tables =
            if final {
                [Table.series(scoring, after: series.results.rounds.count)]
            } else if format == .table {
                Table.series(scoring)
            } else {
                [Table.seriesByRound(scoring)]
            }
        try Terminal.say(tables.map { try format.write($0) }.joined(separator: "\n"))
    }
}
