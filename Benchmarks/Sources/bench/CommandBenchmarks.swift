import FoundationEssentials

/// Commands from the start of their process to its end.
struct CommandBenchmarks {
    let workplace: Workplace

    func run(into report: Report) throws {
        try report.measure("check archive/", goal: 100, runs: 21) {
            try workplace.run(["check", "archive/"], ending: 0...1)
        }
        let pages = ["2003-04", "2011-12", "2013-14", "2023-24"].map { "archive/\($0)/page.txt" }
        try report.measure("check of the four pages", goal: 100, runs: 21) {
            try workplace.run(["check"] + pages, ending: 0...1)
        }
        try report.measure("standings 2023-24 women 1000", goal: 60, runs: 15) {
            try workplace.run(["standings", "2023-24", "women", "1000"])
        }
        try report.measure("reconcile 2011-12 --all", goal: 100, runs: 15) {
            try workplace.run(["reconcile", "2011-12", "--all"], ending: 0...1)
        }
        let races = workplace.path("races.csv")
        try RaceFile.write(rows: 90_000, to: races)
        try report.measure("audit of 90,000 race rows", goal: 1500, runs: 5) {
            try workplace.run(["check", races], ending: 0...1)
        }
        try measureLargeLedger(into: report)
    }

    /// A ledger of 100,000 statements, what 138,500 race rows state.
    ///
    /// Listing the seasons reads all, holds each against its hash and folds them.
    private func measureLargeLedger(into report: Report) throws {
        let races = workplace.path("season.csv")
        let ledger = workplace.path("large.sqlite")
        try RaceFile.write(rows: 138_500, to: races)
        try workplace.run(["import", races, "--quiet"], in: ledger)
        try report.measure("opening a ledger of 100,000", goal: 1000, runs: 7) {
            try workplace.run(["seasons"], in: ledger)
        }
    }
}
