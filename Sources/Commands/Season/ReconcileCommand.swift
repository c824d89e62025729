import ArgumentParser
import Publishing
import RaceOffice
import Scoring

/// `rinkside reconcile 2023-24`: every published number against what is known.
struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Give every published claim a verdict: proved, consistent, contradicted, open.",
        discussion: """
            Prints the tally of the page's claims by kind, that of other sources, and every total \
            with its verdict, or every claim with --all. Ends with exit code 1 when a claim \
            printed is contradicted.
            """)

    @Argument(help: "The season, e.g. 2023-24; how all stand when missing.") var season: String?
    @Flag(help: "Print every claim: days, places, ranks, captions, champions, counts too.")
    var all = false
    @OptionGroup var options: SeasonOptions

    func validate() throws {
        guard season != nil || !all else {
            throw ValidationError("Name the season to print --all claims of.")
        }
    }

    func run() async throws {
        guard let season else {
            return try options.show(Table.reconciliations(try await options.seasons()))
        }
        try reconcile(try await options.season(season))
    }

    private func reconcile(_ season: SeasonView) throws {
        let checks = season.claimChecks
        let claims = season.reconciliationTable(checks, of: all ? nil : .total)
        if options.format == .table {
            let tallies = season.reconciliationTallies(checks).map(TextTable.write)
            try Terminal.say(tallies.joined(separator: "\n"))
            let shown = claims.without("source")
            if !shown.rows.isEmpty { try Terminal.say("\n" + TextTable.write(shown)) }
            if !season.overallChecks.isEmpty {
                try Terminal.say("\n" + TextTable.write(season.overallCheckTable()))
            }
        } else {
            try options.show(claims)
        }
        if checks.contains(where: { (all || $0.kind == .total) && $0.verdict == .contradicted }) {
            throw ExitCode(ProcessCode.findings.rawValue)
        }
    }
}
