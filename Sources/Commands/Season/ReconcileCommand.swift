import ArgumentParser
import Publishing
import RaceOffice
import Scoring

/// `rinkside reconcile 2023-24`: every published number against what is known.
struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Give every published total a verdict: proved, consistent, contradicted, open.",
        discussion: "Ends with exit code 1 when a claim is contradicted.")

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Flag(help: "Every claim: ranks, captions, counts, champions, editions and days too.")
    var all = false
    @OptionGroup var options: SeasonOptions

    func run() async throws {
        let season = try await options.season(season)
        try options.show(season.reconciliationTable(all: all))
        if options.format == .table, !season.overallChecks.isEmpty {
            try Terminal.say("\n" + TextTable.write(season.overallCheckTable()))
        }
        let checks = all ? season.claimChecks : season.totalChecks
        if checks.contains(where: { $0.verdict == .contradicted }) {
            throw ExitCode(ProcessCode.findings.rawValue)
        }
    }
}
